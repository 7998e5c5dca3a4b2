package org.exposureaudit.reader.format;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The words of a part of a page as a reader sees them: a line for each block, none of the mark-up.
public final class HtmlText {
    private static final Set<String> BLOCKS =
            Set.of(
                    "div",
                    "p",
                    "li",
                    "tr",
                    "ul",
                    "ol",
                    "table",
                    "section",
                    "article",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "blockquote",
                    "footer",
                    "header",
                    "main",
                    "td",
                    "th");

    private HtmlText() {}

    /// The words below an element.
    public static String of(Element part) {
        StringBuilder text = new StringBuilder();
        part.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            append(text, words);
                        } else if (node.nameIs("br")
                                || (depth > 0 && BLOCKS.contains(node.normalName()))) {
                            breakLine(text, node.nameIs("br"));
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (depth > 0 && BLOCKS.contains(node.normalName())) {
                            breakLine(text, false);
                        }
                    }
                });
        return text.toString().strip();
    }

    private static void append(StringBuilder text, TextNode words) {
        String plain = words.text();
        boolean atStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(atStart ? plain.stripLeading() : plain);
    }

    private static void breakLine(StringBuilder text, boolean always) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (always || (!text.isEmpty() && text.charAt(text.length() - 1) != '\n')) {
            text.append('\n');
        }
    }
}
