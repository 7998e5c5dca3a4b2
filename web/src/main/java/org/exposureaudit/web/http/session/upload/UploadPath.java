package org.exposureaudit.web.http.session.upload;

/// Where a file that was dropped belongs. Only ever a name to show and to find a file by, never the path of a file.
///
/// @param drop the folder it was dropped with, or an empty text
/// @param path its path in there, with `/`; its name for a file by itself
public record UploadPath(String drop, String path) {
    private static final int LONGEST = 1_024;
    private static final String NAMELESS = "file";

    /// What a browser tells: a name, a folder and the path in it, or the path on the sender's computer as old browsers do.
    public static UploadPath of(String told) {
        String plain = told.replace('\\', '/').replaceAll("\\p{Cntrl}", "");
        if (plain.length() > LONGEST) {
            plain = plain.substring(plain.length() - LONGEST);
        }
        if (plain.startsWith("/") || plain.matches("[A-Za-z]:/.*")) {
            plain = plain.substring(plain.lastIndexOf('/') + 1);
        }
        int slash = plain.indexOf('/');
        if (slash < 0) {
            return new UploadPath("", plain.isEmpty() ? NAMELESS : plain);
        }
        String path = plain.substring(slash + 1);
        return new UploadPath(plain.substring(0, slash), path.isEmpty() ? NAMELESS : path);
    }

    /// No file name in a log.
    @Override
    public String toString() {
        return "UploadPath";
    }
}
