package org.exposureaudit.reader.takeout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.HtmlBlock;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.HtmlPage;
import org.exposureaudit.reader.format.HtmlText;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.LocalDates;
import org.exposureaudit.reader.format.TextReader;
import org.exposureaudit.reader.format.UtcTimes;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;
import org.jsoup.nodes.Element;

/// Reads what was asked of Gemini, formerly Bard, which stands among the activities of the account: the question in the title, the
/// answer below it.
final class Gemini {
    private static final String PLATFORM = "gemini";
    private static final Conversation TALK =
            new Conversation("", "Gemini", List.of(), Conversation.Type.ASSISTANT);
    private static final int HEAD = 4_000;
    private static final List<String> VERBS = List.of("Prompted ", "Asked ", "Said ");

    private Gemini() {}

    static void addTo(FileRoutes.Builder routes, Source source) {
        for (SourceFile file : source.files()) {
            boolean loose = file.path().startsWith("MyActivity.");
            if (loose && TextReader.headOrNothing(file, HEAD).contains("Gemini")) {
                routes.reads(
                        file.path(), file.path().endsWith(".html") ? Gemini::page : Gemini::json);
            }
        }
        routes.reads(
                        Gemini::json,
                        "*/*Gemini*/MyActivity.json",
                        "*/*Bard*/MyActivity.json",
                        "*/*Gemini*/*.json")
                .reads(
                        Gemini::page,
                        "*/*Gemini*/MyActivity.html",
                        "*/*Bard*/MyActivity.html",
                        "*/*Gemini*/*.html");
    }

    private static void json(FileReading file) throws IOException {
        JsonRecords.of(file)
                .each(_ -> false, (_, activity, at) -> activity(file.spot(PLATFORM, at), activity));
    }

    private static void activity(Spot spot, JsonValue activity) {
        Moment time = UtcTimes.of(activity.text("time"));
        ItemBuilder asked =
                spot.own(Kind.AI_CHAT)
                        .time(time)
                        .conversation(TALK)
                        .text(bare(activity.text("title")));
        for (JsonValue attached : activity.items("attachedFiles")) {
            asked.media(Media.of(attached.text(), Media.Type.FILE));
        }
        spot.accept(asked);
        for (JsonValue answer : activity.items("safeHtmlItem")) {
            answer(spot, time, HtmlText.of(HtmlPage.of(answer.text("html")).document().body()));
        }
    }

    private static void answer(Spot spot, Moment time, String words) {
        if (!words.isBlank()) {
            spot.accept(
                    spot.by(Author.other(Account.named("Gemini")), Kind.AI_CHAT)
                            .time(time)
                            .conversation(TALK)
                            .text(words));
        }
    }

    private static String bare(String title) {
        for (String verb : VERBS) {
            if (title.startsWith(verb)) {
                return title.substring(verb.length());
            }
        }
        return title;
    }

    private static void page(FileReading file) throws IOException {
        int number = 0;
        for (Element cell : HtmlPage.of(file).document().select(".outer-cell")) {
            HtmlBlock at = new HtmlBlock(++number);
            file.attempt(at, () -> cell(file.spot(PLATFORM, at), cell));
        }
        if (number == 0) {
            file.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This page is not built in any way this tool knows, so nothing in it was read. Please ask for your activity as JSON.");
        }
    }

    // The question, then the time, then the answer.
    private static void cell(Spot spot, Element cell) {
        Element content = cell.selectFirst(".content-cell");
        List<String> asked = new ArrayList<>();
        List<String> answered = new ArrayList<>();
        Moment time = Moment.unknown();
        for (String line : HtmlText.of(content == null ? cell : content).lines().toList()) {
            Moment here = LocalDates.parse(line.strip());
            if (!(here instanceof Moment.Unknown) && time instanceof Moment.Unknown) {
                time = here;
            } else {
                (time instanceof Moment.Unknown ? asked : answered).add(line);
            }
        }
        spot.accept(
                spot.own(Kind.AI_CHAT)
                        .time(time)
                        .conversation(TALK)
                        .text(bare(String.join("\n", asked).strip())));
        answer(spot, time, String.join("\n", answered).strip());
    }
}
