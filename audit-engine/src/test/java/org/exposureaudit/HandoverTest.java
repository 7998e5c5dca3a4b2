package org.exposureaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.finding.Fingerprint;
import org.exposureaudit.report.Handover;
import org.exposureaudit.report.Handover.Quote;
import org.exposureaudit.report.HandoverWriter;
import org.exposureaudit.report.HtmlReport.NamesShown;
import org.exposureaudit.report.Report;
import org.exposureaudit.school.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class HandoverTest {
    static final List<String> STAFF = StaffAudit.ALL;

    private static Handover paper(String who, NamesShown names, Quote quote) {
        Report report = StaffAudit.report(who);
        return Handover.of(report, choice(report.current(), names, quote));
    }

    private static Handover.Choice choice(List<Finding> findings, NamesShown names, Quote quote) {
        List<Fingerprint> ids = findings.stream().map(Finding::fingerprint).toList();
        return new Handover.Choice(
                Handover.Purpose.TELL,
                ids,
                names,
                quote,
                "the headteacher",
                Map.of(ids.getFirst(), List.of("I have dealt with it.")));
    }

    private static String html(Handover paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HandoverWriter.html(paper, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String json(Handover paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HandoverWriter.json(paper, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @FieldSource("STAFF")
    void namesNoPupilAndNoParentWhoIsHidden(String who) throws IOException {
        Handover paper = paper(who, NamesShown.HIDDEN, Quote.WHOLE);
        String all = Jsoup.parse(html(paper)).text() + json(paper);
        Report report = StaffAudit.report(who);
        List<String> named =
                report.roster().stream()
                        .filter(person ->
                                switch (person.role()) {
                                    case PUPIL, EX_PUPIL, PARENT, EX_PARENT -> true;
                                    case GOVERNOR, COLLEAGUE, MANAGED_COLLEAGUE -> false;
                                })
                        .map(Person::name)
                        .filter(name -> !name.equals(report.me()))
                        .filter(all::contains)
                        .toList();
        assertEquals(List.of(), named);
    }

    @ParameterizedTest
    @FieldSource("STAFF")
    void writesNamesOutWhereTheUserWantsThem(String who) throws IOException {
        Finding about =
                StaffAudit.report(who).current().stream()
                        .filter(finding -> !finding.people().isEmpty())
                        .findFirst()
                        .orElseThrow();
        String page = Jsoup.parse(html(paper(who, NamesShown.SHOWN, Quote.PART))).text();
        assertTrue(page.contains(about.people().getFirst().name()));
    }

    @ParameterizedTest
    @EnumSource
    void theFileSaysWhatThePaperSays(Quote quote) throws IOException {
        Handover paper = paper(StaffAudit.RHIAN, NamesShown.HIDDEN, quote);
        JsonNode data = new ObjectMapper().readTree(json(paper));
        Document page = Jsoup.parse(html(paper));
        assertEquals(paper.entries().size(), data.path("findings").size());
        assertEquals(paper.entries().size(), page.select("article").size());
        int quotes = paper.entries().stream().mapToInt(entry -> entry.quotes().size()).sum();
        assertEquals(quotes, page.select("blockquote").size());
        assertEquals(quote == Quote.NONE, quotes == 0);
    }

    @Test
    void quotesNoMoreThanWasChosen() throws IOException {
        int part = html(paper(StaffAudit.RHIAN, NamesShown.HIDDEN, Quote.PART)).length();
        int whole = html(paper(StaffAudit.RHIAN, NamesShown.HIDDEN, Quote.WHOLE)).length();
        int none = html(paper(StaffAudit.RHIAN, NamesShown.HIDDEN, Quote.NONE)).length();
        assertTrue(none < part && part < whole, none + " " + part + " " + whole);
    }

    @Test
    void holdsTheChosenFindingsAndNoOthers() {
        Report report = StaffAudit.report(StaffAudit.OWEN);
        List<Finding> some = report.current().subList(2, 4);
        Handover paper = Handover.of(report, choice(some, NamesShown.HIDDEN, Quote.PART));
        assertEquals(
                some.stream().map(Finding::fingerprint).toList(),
                paper.entries().stream().map(Handover.Entry::id).toList());
        assertEquals(1, paper.entries().getFirst().notes().size());
        assertTrue(paper.intro().contains("2 things"), paper.intro());
    }

    @Test
    void runsAndLoadsNothing() throws IOException {
        Document page = Jsoup.parse(html(paper(StaffAudit.RHIAN, NamesShown.SHOWN, Quote.WHOLE)));
        assertEquals(0, page.select("script, img, iframe, link, [src], [onclick], a").size());
        assertFalse(page.select("meta[http-equiv=Content-Security-Policy]").isEmpty());
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        Handover paper = paper(StaffAudit.OWEN, NamesShown.HIDDEN, Quote.PART);
        assertEquals(html(paper), html(paper));
        assertEquals(json(paper), json(paper));
    }
}
