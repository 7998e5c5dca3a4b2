package org.exposureaudit.web.http.page;

/// What a page says at its top about what was just done.
///
/// @param text one or two sentences
/// @param undo where a POST takes it back; empty where it cannot be taken back
public record Notice(String text, String undo) {
    /// Nothing to say.
    public static final Notice NONE = new Notice("", "");

    /// One that cannot be taken back.
    public static Notice of(String text) {
        return new Notice(text, "");
    }

    /// Whether there is anything to say.
    public boolean isSaid() {
        return !text.isEmpty();
    }

    /// Whether it can be taken back.
    public boolean isUndoable() {
        return !undo.isEmpty();
    }

    /// Says nothing of its text, which can name somebody.
    @Override
    public String toString() {
        return "Notice";
    }
}
