package org.exposureaudit.web.http.session.upload;

import java.io.IOException;

/// A file that is not taken in. The message says why and what to do; it holds no name and nothing of what was sent.
public final class UploadRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    /// A refusal for this reason.
    public UploadRefusedException(String sentence) {
        super(sentence);
    }

    /// A refusal for this reason, because of something else that went wrong.
    public UploadRefusedException(String sentence, IOException cause) {
        super(sentence, cause);
    }

    /// The reason and what to do.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
