package org.exposureaudit.web.http.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every tag with the worst that can be put into it. What the pages look like is written to `target/gallery`.
final class TagGalleryTest {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Path FOLDER = Path.of("src/main/jte/tag");
    private static final Set<String> FORBIDDEN =
            Set.of("script", "style", "img", "iframe", "object", "embed", "link", "base", "b");
    private static final List<String> ADDRESSES = List.of("href", "action", "src", "formaction");

    @Test
    void everyTagHasASample() throws IOException {
        Set<String> tags = new TreeSet<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.map(file -> file.getFileName().toString().replace(".jte", "")).forEach(tags::add);
        }
        assertEquals(tags, new TreeSet<>(TagSamples.of("x", 1).keySet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)><b>bold</b>",
                "' onmouseover='alert(1)' x='",
                "javascript:alert(1)",
                "</textarea></option></title><iframe src=//foreign.example>",
                "${7*7} @template.tag.back() !{x}",
                "&lt;script&gt;&quot;",
                "مرحبا بكم \u202Eelif.exe",
                "👩‍👩‍👧‍👦 Zoë Nǐ Hǎo ñ é",
                "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafe",
                ""
            })
    void letsNoForeignMarkupThrough(String text) {
        TagSamples.of(text, 3)
                .forEach((tag, params) -> {
                    Document page = Jsoup.parseBodyFragment(html(tag, params));
                    assertEquals(List.of(), foreign(page), tag);
                    assertTrue(shows(page, text), () -> tag + " hides " + text);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10_000})
    void countsFromNothingToVeryMany(int number) {
        TagSamples.of("Findings", number)
                .forEach((tag, params) -> assertTrue(html(tag, params).length() > 20, tag));
    }

    @Test
    void writesTheGallery() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String text :
                List.of(
                        "Jayden Pollard",
                        "مرحبا بكم 👩‍👩‍👧‍👦 " + "Wolfeschlegelstein".repeat(8))) {
            TagSamples.of(text, 1234)
                    .forEach((tag, params) ->
                            all.append("<h2 class=\"govuk-heading-m\">")
                                    .append(tag)
                                    .append("</h2>")
                                    .append(
                                            html(
                                                    tag,
                                                    params.containsKey("rows")
                                                            ? few(params)
                                                            : params)));
        }
        Path folder = Files.createDirectories(Path.of("target/gallery"));
        Files.writeString(
                folder.resolve("tags.html"),
                "<!DOCTYPE html><html lang=en class=govuk-template><meta charset=utf-8>"
                        + "<meta name=viewport content=\"width=device-width\">"
                        + "<link rel=stylesheet href=../classes/assets/application.css>"
                        + "<body class=govuk-template__body><div class=govuk-width-container>"
                        + all
                        + "</div>");
        assertTrue(all.length() > 10_000);
    }

    private static Map<String, Object> few(Map<String, Object> params) {
        return params.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                each ->
                                        each.getValue() instanceof List<?> list && list.size() > 3
                                                ? list.subList(0, 3)
                                                : each.getValue()));
    }

    private static String html(String tag, Map<String, Object> params) {
        StringOutput html = new StringOutput();
        TEMPLATES.render("tag/" + tag + ".jte", params, html);
        return html.toString();
    }

    private static List<String> foreign(Document page) {
        return page.body().select("*").stream().flatMap(TagGalleryTest::foreign).toList();
    }

    private static Stream<String> foreign(Element element) {
        Stream<String> tag =
                FORBIDDEN.contains(element.normalName())
                        ? Stream.of("<" + element.normalName() + ">")
                        : Stream.empty();
        Stream<String> attributes =
                element.attributes().asList().stream()
                        .filter(TagGalleryTest::isForeign)
                        .map(Attribute::getKey);
        return Stream.concat(tag, attributes);
    }

    private static boolean isForeign(Attribute attribute) {
        String name = attribute.getKey();
        return name.startsWith("on")
                || name.equals("style")
                || (name.equals("x") && attribute.getValue().isEmpty())
                || (ADDRESSES.contains(name) && attribute.getValue().startsWith("javascript:"));
    }

    private static boolean shows(Document page, String text) {
        return page.select("svg").size() == page.select("*").size()
                || page.wholeText().contains(text)
                || page.select("[aria-label]").stream()
                        .anyMatch(each -> each.attr("aria-label").equals(text))
                || page.select(".ea-sev").size() == 1;
    }
}
