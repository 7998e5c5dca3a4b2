package org.exposureaudit.web.http.tag;

import java.util.List;

/// What has to be put right in a form before it can be saved.
///
/// @param list in the order of the form
public record Errors(List<FieldError> list) {
    /// Nothing has to be put right.
    public static final Errors NONE = new Errors(List.of());

    /// One field to put right.
    ///
    /// @param field the name of the field, which is also its id on the page
    /// @param text what is wrong and what to enter
    public record FieldError(String field, String text) {}

    /// Copies the list.
    public Errors {
        list = List.copyOf(list);
    }

    /// Whether anything has to be put right.
    public boolean any() {
        return !list.isEmpty();
    }

    /// What is wrong with this field, or an empty text.
    public String of(String field) {
        return list.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::text)
                .findFirst()
                .orElse("");
    }
}
