package org.exposureaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.exposureaudit.report.Handover.Entry;
import org.exposureaudit.report.Handover.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JsonGenerator;

/// Writes what a user hands over, as a page to read or as data. Stateless. The same paper gives the same bytes.
public final class HandoverWriter {
    private static final String SCHEMA = "exposure-audit/handover/1";

    private HandoverWriter() {}

    /// Writes it as one self-contained page without scripts; leaves the stream open.
    public static void html(Handover paper, OutputStream out) throws IOException {
        Document page = HtmlReport.shell("A report - Exposure Audit");
        Element main =
                Markup.block(page.body(), "div", "page").appendElement("main").addClass("paper");
        Markup.add(main, "h1", paper.title());
        Element facts = main.appendElement("dl");
        for (Handover.Fact fact : paper.facts()) {
            Markup.add(facts, "dt", fact.name());
            facts.appendElement("dd").appendElement("bdi").text(fact.value());
        }
        Markup.add(main, "p", paper.intro());
        int number = 0;
        for (Entry entry : paper.entries()) {
            number++;
            entry(main.appendElement("article"), entry, number);
        }
        Markup.add(main, "p", paper.foot()).addClass("small");
        out.write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private static void entry(Element article, Entry entry, int number) {
        said(article.appendElement("h2").appendText(number + ". "), entry.title());
        said(article.appendElement("p").addClass("small"), entry.where());
        if (!entry.rules().isEmpty()) {
            Markup.add(article, "p", "Where the policy speaks of it: " + entry.rules() + ".")
                    .addClass("small");
        }
        for (List<Said> quote : entry.quotes()) {
            said(article.appendElement("figure").appendElement("blockquote"), quote);
        }
        for (List<Said> note : entry.notes()) {
            said(article.appendElement("p"), note);
        }
    }

    private static void said(Element parent, List<Said> pieces) {
        Element words = parent.appendElement("bdi");
        for (Said piece : pieces) {
            if (piece.masked()) {
                Markup.add(words, "span", piece.text()).addClass("masked");
            } else {
                words.appendText(piece.text());
            }
        }
    }

    /// Writes it as JSON; leaves the stream open.
    public static void json(Handover paper, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonReport.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            json.writeStringProperty("title", paper.title());
            json.writeObjectPropertyStart("facts");
            paper.facts().forEach(fact -> json.writeStringProperty(fact.name(), fact.value()));
            json.writeEndObject();
            json.writeStringProperty("intro", paper.intro());
            json.writeArrayPropertyStart("findings");
            paper.entries().forEach(entry -> entry(json, entry));
            json.writeEndArray();
            json.writeStringProperty("foot", paper.foot());
            json.writeEndObject();
        }
    }

    private static void entry(JsonGenerator json, Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("fingerprint", entry.id().value());
        json.writeStringProperty("title", plain(entry.title()));
        json.writeStringProperty("where", plain(entry.where()));
        json.writeStringProperty("rules", entry.rules());
        texts(json, "words", entry.quotes());
        texts(json, "notes", entry.notes());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<List<Said>> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(text -> json.writeString(plain(text)));
        json.writeEndArray();
    }

    private static String plain(List<Said> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
