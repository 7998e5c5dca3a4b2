package org.exposureaudit.web.http.session.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;

/// The parts of a form with files, one after the other as they come in. Nothing is kept, neither in memory nor on the disk. One thread only.
public final class MultipartBody {
    private static final int MOST_HEADER_BYTES = 8 * 1024;
    private static final int MOST_PARTS = 250_000;
    private static final String BROKEN =
            "The files did not come through whole. Add them again; where that fails again, add fewer at a time.";

    private final FileItemInputIterator parts;

    private MultipartBody(FileItemInputIterator parts) {
        this.parts = parts;
    }

    /// The parts of a body.
    ///
    /// @param contentType as the request says, with the boundary
    public static MultipartBody of(String contentType, InputStream body) throws IOException {
        Streaming upload = new Streaming();
        upload.setMaxPartHeaderSize(MOST_HEADER_BYTES);
        upload.setMaxFileCount(MOST_PARTS);
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        try {
            return new MultipartBody(upload.getItemIterator(new Request(contentType, body)));
        } catch (FileUploadException _) {
            // Its message could quote what was sent.
            throw new UploadRefusedException(BROKEN);
        }
    }

    /// The next part; none after the last. What was not read of the one before is passed over.
    public Optional<Part> next() throws IOException {
        try {
            if (!parts.hasNext()) {
                return Optional.empty();
            }
            FileItemInput item = parts.next();
            String field = item.getFieldName() == null ? "" : item.getFieldName();
            String file = item.isFormField() || item.getName() == null ? "" : item.getName();
            return Optional.of(new Part(field, file, item.getInputStream()));
        } catch (FileUploadException _) {
            throw new UploadRefusedException(BROKEN);
        }
    }

    /// A request as the library wants it.
    private record Request(String type, InputStream body) implements RequestContext {
        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }

    /// The library's parser without its ways of keeping files.
    private static final class Streaming
            extends AbstractFileUpload<RequestContext, DiskFileItem, DiskFileItemFactory> {
        @Override
        public FileItemInputIterator getItemIterator(RequestContext request) throws IOException {
            return super.getItemIterator(request);
        }

        @Override
        public Map<String, List<DiskFileItem>> parseParameterMap(RequestContext request) {
            throw new UnsupportedOperationException("files are never kept in clear");
        }

        @Override
        public List<DiskFileItem> parseRequest(RequestContext request) {
            throw new UnsupportedOperationException("files are never kept in clear");
        }
    }
}
