package org.exposureaudit.web.http.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// Makes pages from templates, which the build has compiled. May be shared between threads.
public final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /// The HTML of a page.
    public String html(Answer.Page page, Frame frame) {
        StringOutput html = new StringOutput();
        templates.render(page.template(), Map.of("frame", frame, "page", page.page()), html);
        return html.toString();
    }
}
