package org.exposureaudit.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.exposureaudit.web.http.form.FileForm;
import org.exposureaudit.web.http.form.FileTaker;
import org.exposureaudit.web.http.form.Form;
import org.exposureaudit.web.http.session.upload.UploadRefusedException;

/// One request, as handlers see it. Used by the thread of the request only.
public class Visit {
    private final Context context;

    Visit(Context context) {
        this.context = context;
    }

    /// What stands in the path where the route has `{name}`.
    public String path(String name) {
        return context.pathParam(name);
    }

    /// What was asked for in the query of the address, for example the filters of a list.
    public Form query() {
        return Form.of(context.queryParamMap());
    }

    /// What was filled in; empty where the body is no form of plain fields.
    public Form form() {
        return context.isFormUrlencoded() ? Form.of(context.formParamMap()) : Form.EMPTY;
    }

    /// What was filled in, where files may be among it: each is handed on as it arrives.
    ///
    /// @throws UploadRefusedException where there is no room, or the request broke off; its sentence is for the user
    public Form form(FileTaker files) throws IOException {
        return FileForm.is(contentType()) ? FileForm.read(contentType(), body(), files) : form();
    }

    /// The body as a stream, for what takes files.
    public InputStream body() throws IOException {
        return context.req().getInputStream();
    }

    /// What the request says its body is, for example `multipart/form-data; boundary=x`; empty where it says nothing.
    public String contentType() {
        return Objects.requireNonNullElse(context.req().getContentType(), "");
    }

    /// How many bytes the body has; -1 where the request does not say.
    public long contentLength() {
        return context.req().getContentLengthLong();
    }

    /// A header; empty where it is not there.
    public String header(String name) {
        return Objects.requireNonNullElse(context.header(name), "");
    }

    /// A cookie; empty where it is not there.
    String cookie(String name) {
        return Objects.requireNonNullElse(context.cookie(name), "");
    }

    Context context() {
        return context;
    }
}
