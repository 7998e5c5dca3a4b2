package org.exposureaudit.reader.contacts;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.exposureaudit.item.Locator.Lines;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.TextLines;
import org.exposureaudit.reader.format.TextReader;

/// Takes a file of vCards apart, so that one broken card costs no other. Pictures and sounds are left out unread.
final class VCardFile {
    private static final int LONGEST_CARD = 1_000_000;
    private static final Pattern BINARY =
            Pattern.compile(
                    "(?:[\\w-]+\\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:].*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MORE_BINARY =
            Pattern.compile("[ \\t].*|[A-Za-z0-9+/=]*", Pattern.DOTALL);

    private final FileReading file;
    private final VCardGroups groups;
    private final StringBuilder card = new StringBuilder();
    private int firstLine;
    private int lastLine;
    private int depth;
    private int cards;
    private boolean inBinary;
    private boolean agentFollows;

    private VCardFile(FileReading file, VCardGroups groups) {
        this.file = file;
        this.groups = groups;
    }

    /// Reads a file.
    static void read(FileReading file) throws IOException {
        VCardFile cards = new VCardFile(file, VCardGroups.of(file.file()));
        int cut = TextLines.each(TextReader.open(file.file()), cards::line);
        cards.finish(cut);
    }

    private void line(int number, String line) throws IOException {
        String bare = line.strip().toUpperCase(Locale.ROOT);
        if (bare.equals("BEGIN:VCARD")) {
            begin(number, line);
        } else if (depth > 0 && !isBinary(line)) {
            lastLine = number;
            append(line);
            if (bare.equals("END:VCARD") && --depth == 0) {
                handOn();
            }
        }
        agentFollows = bare.startsWith("AGENT") || (agentFollows && bare.isEmpty());
    }

    // A card may hold another, its "agent"; otherwise a new beginning means that the card before
    // was cut off.
    private void begin(int number, String line) throws IOException {
        if (depth > 0 && !agentFollows) {
            handOnCutOff();
        }
        if (depth++ == 0) {
            firstLine = number;
        }
        lastLine = number;
        inBinary = false;
        append(line);
    }

    private boolean isBinary(String line) {
        boolean more = inBinary && MORE_BINARY.matcher(line).matches();
        inBinary = more ? !line.isBlank() : BINARY.matcher(line).matches();
        return more || inBinary;
    }

    private void append(String line) {
        if (card.length() + line.length() < LONGEST_CARD) {
            card.append(line).append("\r\n");
        }
    }

    private void handOnCutOff() throws IOException {
        problem(Problem.Kind.RECORD, position(), "One card is cut off; what is there was read.");
        card.append("END:VCARD\r\n".repeat(Math.min(depth, 3)));
        handOn();
    }

    private void handOn() throws IOException {
        String text = card.toString();
        Position position = position();
        card.setLength(0);
        depth = 0;
        cards++;
        file.attempt(
                position,
                () -> VCards.read(text, groups).forEach(each -> each.handOn(file, position)));
    }

    private void finish(int cut) throws IOException {
        if (depth > 0) {
            handOnCutOff();
        }
        if (cards == 0) {
            problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This file is named as an address book and holds no card. Please export your contacts again.");
        }
        if (cut > 0) {
            problem(
                    Problem.Kind.VALUE,
                    Position.WHOLE_FILE,
                    "A line is too long to be read; the end of it was left out.");
        }
    }

    private Position position() {
        return new Lines(firstLine, lastLine);
    }

    private void problem(Problem.Kind kind, Position position, String message) {
        file.problem(kind, position, message);
    }
}
