package org.exposureaudit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/// The report to read: one self-contained page without scripts, pictures or anything fetched. It is built as a document tree, so that no
/// word from an export can become mark-up.
public final class HtmlReport implements ReportWriter {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final NamesShown names;

    /// Whether names of pupils and families are written out.
    public enum NamesShown {
        /// Replaced by labels.
        HIDDEN,
        /// Written out.
        SHOWN
    }

    /// A writer that hides names or shows them.
    public HtmlReport(NamesShown names) {
        this.names = names;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Masking masking = names == NamesShown.SHOWN ? Masking.none() : report.masking();
        Document page = shell("Your check - Exposure Audit");
        body(page.body(), report, new Markup(masking));
        out.write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    /// An empty page that loads nothing and runs nothing.
    static Document shell(String title) {
        Document page = Document.createShell("");
        page.insertChildren(0, new DocumentType("html", "", ""));
        page.outputSettings().prettyPrint(false);
        page.expectFirst("html").attr("lang", "en-GB");
        head(page.head(), title);
        return page;
    }

    private static void head(Element head, String title) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", POLICY);
        head.appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        Markup.add(head, "title", title);
        head.appendElement("style").appendChild(new DataNode(stylesheet()));
    }

    private void body(Element body, Report report, Markup markup) {
        Element top = Markup.block(Markup.block(body, "header", "top"), "div", "page");
        Markup.block(top, "div", "name").appendText("Exposure ").appendElement("b").text("Audit");
        Element privacy = Markup.block(Markup.block(body, "div", "privacy"), "div", "page");
        Markup.add(privacy, "p", privacyText());
        Element main = Markup.block(body, "div", "page").appendElement("main");
        new SummarySection(report, markup).write(main.appendElement("section"));
        new FindingSections(report, markup).write(main);
        new CoverageSection(report, markup)
                .write(main.appendElement("section").attr("id", "coverage"));
        new ChecklistSection(report).write(main);
        Element footer = Markup.block(body, "footer", "page");
        Markup.add(
                footer,
                "p",
                "Exposure Audit gives you information, not a judgement. If a child might be at risk, do not wait for this check:"
                        + " tell your designated safeguarding lead today.");
    }

    private String privacyText() {
        String shown =
                names == NamesShown.SHOWN
                        ? "It names pupils and families: keep it where only you can read it."
                        : "Names of pupils and families are hidden; words around them might still tell who is meant.";
        return "This page is a file on this computer and was sent to nobody. It repeats parts of your messages and posts. "
                + shown;
    }

    private static String stylesheet() {
        try (InputStream css =
                Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
