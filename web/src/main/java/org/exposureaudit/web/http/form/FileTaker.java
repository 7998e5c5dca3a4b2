package org.exposureaudit.web.http.form;

import java.io.IOException;
import java.io.InputStream;

/// Takes the files of a form as they arrive.
@FunctionalInterface
public interface FileTaker {
    /// Takes one file. What it does not read of the content is passed over.
    ///
    /// @param field the name of the form's field
    /// @param name what the browser calls the file: a name, or a path with `/` where a whole folder was chosen; empty where none was
    /// @param content its bytes; they come from the browser while they are read
    void take(String field, String name, InputStream content) throws IOException;
}
