package org.exposureaudit.web.http.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.exposureaudit.web.http.session.upload.MultipartBody;
import org.exposureaudit.web.http.session.upload.Part;

/// A form with files, read while it arrives.
public final class FileForm {
    private static final String TYPE = "multipart/form-data";
    private static final int MOST_FIELDS = 1_000;

    private FileForm() {}

    /// Whether a request says that its body is such a form.
    public static boolean is(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).startsWith(TYPE);
    }

    /// Hands on each file when it comes, and gives the fields in the end.
    public static Form read(String contentType, InputStream body, FileTaker files)
            throws IOException {
        MultipartBody parts = MultipartBody.of(contentType, body);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Optional<Part> part = parts.next(); part.isPresent(); part = parts.next()) {
            if (part.get().isFile()) {
                files.take(part.get().field(), part.get().fileName(), part.get().content());
            } else if (fields.size() < MOST_FIELDS) {
                fields.computeIfAbsent(part.get().field(), _ -> new ArrayList<>())
                        .add(part.get().text());
            }
        }
        return Form.of(fields);
    }
}
