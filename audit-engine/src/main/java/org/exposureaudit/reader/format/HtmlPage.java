package org.exposureaudit.reader.format;

import java.io.IOException;
import java.io.InputStream;
import org.exposureaudit.reader.BrokenFileException;
import org.exposureaudit.reader.FileReading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// One page of HTML as a tree of bounded size and depth, without scripts and the like.
public final class HtmlPage {
    /// The largest page read, in bytes. A tree takes about ten times as much memory.
    public static final long MAX_BYTES = 64L << 20;

    private static final int MAX_DEPTH = 128;
    private static final String NOT_CONTENT =
            "script, style, template, nav, noscript, iframe, object";

    private final Document document;

    private HtmlPage(Document document) {
        this.document = document;
    }

    /// Reads a file as a page.
    public static HtmlPage of(FileReading file) throws IOException {
        if (file.file().size() > MAX_BYTES) {
            throw new BrokenFileException(
                    "This page is larger than 64 MB, too large to be read as HTML. Please ask the platform for your data as JSON.");
        }
        try (InputStream in = Utf8Bytes.open(file.file())) {
            return of(Jsoup.parse(in, "UTF-8", "", Parser.htmlParser().setMaxDepth(MAX_DEPTH)));
        }
    }

    /// A page of this text.
    public static HtmlPage of(String html) {
        return of(Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(MAX_DEPTH)));
    }

    private static HtmlPage of(Document document) {
        document.select(NOT_CONTENT).remove();
        return new HtmlPage(document);
    }

    /// The whole tree.
    public Document document() {
        return document;
    }

    /// The first element by the first of these selectors that finds one; else the body.
    public Element root(String... selectors) {
        for (String selector : selectors) {
            Element found = document.selectFirst(selector);
            if (found != null) {
                return found;
            }
        }
        return document.body();
    }
}
