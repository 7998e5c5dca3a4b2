package org.exposureaudit.reader.pinterest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.HtmlBlock;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.HtmlPage;
import org.exposureaudit.reader.format.HtmlText;
import org.exposureaudit.reader.format.UtcTimes;
import org.jsoup.nodes.Element;

/// Reads a page: a heading for each section, below it lines of `name: value,`, a new record wherever a name comes again.
final class Pages {
    private static final String NOTHING = "no data";

    private final FileReading file;
    private final Map<String, String> record = new LinkedHashMap<>();
    private String section = "";
    private int records;
    private int unknown;

    private Pages(FileReading file) {
        this.file = file;
    }

    static void read(FileReading file) throws IOException {
        Pages pages = new Pages(file);
        Element body = HtmlPage.of(file).document().body();
        for (Element heading : body.select("h1, h2, h3")) {
            heading.prepend("\u0001");
        }
        for (String line : HtmlText.of(body).lines().toList()) {
            pages.line(line.strip());
        }
        pages.finish();
        if (pages.records == 0) {
            file.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This page is not built as Pinterest builds it, so nothing in it was read. Please ask for your data again.");
        } else if (pages.unknown > 0) {
            file.problem(
                    Problem.Kind.COVERAGE,
                    Position.WHOLE_FILE,
                    "Some sections of this page are not known to this tool, so they were not read.");
        }
    }

    private void line(String line) throws IOException {
        if (line.startsWith("\u0001")) {
            finish();
            section = line.substring(1).strip().toLowerCase(Locale.ROOT);
            return;
        }
        int colon = line.indexOf(':');
        String name = colon < 1 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.length() > 40 || name.startsWith("http")) {
            more(line);
            return;
        }
        if (record.containsKey(name)) {
            finish();
        }
        record.put(name, value(line.substring(colon + 1)));
    }

    // A description may have several lines.
    private void more(String line) throws IOException {
        if (line.contains("/pin/") || record.isEmpty()) {
            finish();
        } else if (!line.isEmpty()) {
            String last = record.keySet().stream().reduce("", (_, name) -> name);
            record.merge(last, value(line), (before, after) -> before + "\n" + after);
        }
    }

    private static String value(String written) {
        String bare = written.strip();
        bare = bare.endsWith(",") ? bare.substring(0, bare.length() - 1).strip() : bare;
        return bare.toLowerCase(Locale.ROOT).equals(NOTHING) ? "" : bare;
    }

    private String text(String... names) {
        for (String name : names) {
            String value = record.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private void finish() throws IOException {
        if (record.isEmpty()) {
            return;
        }
        HtmlBlock at = new HtmlBlock(++records);
        file.attempt(at, () -> record(file.spot(PinterestReader.PLATFORM, at)));
        record.clear();
    }

    private void record(Spot spot) {
        if (record.containsKey("board name") || record.containsKey("is a repin")) {
            pin(spot);
        } else if (section.contains("board")) {
            spot.accept(
                    spot.own(Kind.CAPTION)
                            .time(UtcTimes.of(text("created at")))
                            .audience(audience())
                            .text(
                                    (text("name", "title") + "\n" + text("description", "details"))
                                            .strip()));
        } else if (section.contains("comment")) {
            spot.accept(
                    spot.own(Kind.COMMENT)
                            .time(UtcTimes.of(text("created at", "date")))
                            .audience(Audience.PUBLIC)
                            .text(text("text", "comment", "details")));
        } else if (section.contains("profile")
                || section.contains("account")
                || section.contains("user")) {
            profile(spot);
        } else {
            unknown++;
        }
    }

    private void pin(Spot spot) {
        String board = text("board name");
        ItemBuilder pin =
                spot.own(Kind.POST)
                        .time(UtcTimes.of(text("created at")))
                        .audience(audience())
                        .conversation(
                                board.isEmpty() ? Conversation.NONE : Conversation.page(board))
                        .text((text("title") + "\n" + text("details", "description")).strip());
        boolean video =
                text("is video").equalsIgnoreCase("true")
                        || text("is video").equalsIgnoreCase("yes");
        Media bare = Media.of("", video ? Media.Type.VIDEO : Media.Type.PHOTO);
        pin.media(
                new Media(
                        "",
                        bare.type(),
                        text("alt text"),
                        board,
                        bare.taken(),
                        bare.point(),
                        "",
                        PictureHeader.NONE));
        spot.accept(pin);
    }

    private Audience audience() {
        return switch (text("private", "is private", "privacy", "secret")
                .toLowerCase(Locale.ROOT)) {
            case "true", "yes", "secret", "private" -> Audience.ONLY_ME;
            case "false", "no", "public" -> Audience.PUBLIC;
            default -> Audience.UNKNOWN;
        };
    }

    private void profile(Spot spot) {
        String name = (text("first name") + " " + text("last name")).strip();
        spot.field(Field.NAME, "Name", name.isEmpty() ? text("full name", "name") : name);
        spot.field(Field.HANDLE, "Username", text("username"));
        spot.field(Field.ABOUT, "About", text("about"));
        spot.field(Field.WEBSITE, "Website", text("website", "website url"));
        spot.secret(Field.EMAIL, "Email", text("email", "email address"));
        spot.secret(Field.BIRTH_DATE, "Birthday", text("birthday", "birthdate", "date of birth"));
        spot.field(Field.TOWN, "Location", text("location", "city"));
    }
}
