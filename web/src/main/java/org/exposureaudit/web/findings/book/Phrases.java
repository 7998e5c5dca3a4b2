package org.exposureaudit.web.findings.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Locator;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.report.Words;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// How these pages say what the engine knows.
public final class Phrases {
    private static final int SHOWN_PARTS = 2;
    private static final int LONGEST_TITLE = 40;

    private Phrases() {}

    /// The heading over findings of one severity.
    public static String heading(Severity severity) {
        return switch (severity) {
            case URGENT, HIGH -> "Look at these first";
            case MEDIUM -> "Look at these next";
            case LOW -> "When you have time";
            case NOTE -> "Good to know";
        };
    }

    /// What a severity is called.
    public static String severity(Severity severity) {
        String label = severity.label();
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /// Where and when, in one line.
    public static String meta(Entry entry, Casebook book) {
        List<String> parts = new ArrayList<>(List.of(entry.theme().words()));
        parts.add(
                entry.finding().observations().stream()
                        .map(seen -> Words.platform(seen.item().platform()))
                        .distinct()
                        .limit(3)
                        .collect(Collectors.joining(", ")));
        talk(entry).ifPresent(parts::add);
        entry.day().map(org.exposureaudit.web.http.tag.Words::date).ifPresent(parts::add);
        int places = entry.finding().observations().size();
        if (places > 1) {
            parts.add(places + " places");
        }
        if (book.report().policies().size() > 1) {
            parts.add(policy(entry.finding(), book));
        }
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    // Several findings of one sort in messages differ by whom they are with.
    private static Optional<String> talk(Entry entry) {
        Conversation talk = entry.finding().observations().getFirst().item().conversation();
        return Optional.of(talk.title())
                .filter(title -> !title.isBlank() && entry.finding().people().isEmpty())
                .map(title ->
                        title.length() <= LONGEST_TITLE
                                ? title
                                : title.substring(0, LONGEST_TITLE) + "…");
    }

    private static String policy(Finding finding, Casebook book) {
        return book.report().policies().stream()
                .filter(policy -> policy.id().equals(finding.policy()))
                .findFirst()
                .map(policy -> policy.school().isBlank() ? policy.title() : policy.school())
                .orElse("");
    }

    /// The first thing to do.
    public static String next(Entry entry) {
        Finding finding = entry.finding();
        if (entry.confidence() == Observation.Confidence.POSSIBLE && !finding.people().isEmpty()) {
            return "Answer one question first: is this them?";
        }
        List<String> steps = finding.asksAndSteps();
        // What not to do keeps somebody from making it worse, but is not yet something to do.
        int first = steps.size() > 1 && steps.getFirst().startsWith("Do not ") ? 2 : 1;
        return steps.stream()
                .limit(first)
                .map(Phrases::firstSentence)
                .collect(Collectors.joining(" "));
    }

    private static String firstSentence(String step) {
        int end = step.indexOf(". ");
        return end < 0 ? step : step.substring(0, end + 1);
    }

    /// What the doubt is about, where there is one: who somebody is, what something means, or both.
    public static String doubt(Entry entry) {
        if (entry.finding().people().isEmpty()) {
            return "It might mean something else.";
        }
        return switch (entry.theme()) {
            case PEOPLE, MESSAGES -> "It might be somebody else.";
            case PHOTOS -> "It might show, or be about, somebody else.";
            case SCHOOL, WORDS, PRIVATE, PROFILE, TIMES, AI, SAFETY ->
                    "It might mean something else, or be about somebody else.";
        };
    }

    /// Somebody's part in the school.
    public static String role(Role role) {
        return switch (role) {
            case PUPIL -> "pupil";
            case EX_PUPIL -> "former pupil";
            case PARENT -> "parent or carer";
            case EX_PARENT -> "former parent or carer";
            case GOVERNOR -> "governor";
            case COLLEAGUE -> "colleague";
            case MANAGED_COLLEAGUE -> "colleague you manage";
        };
    }

    /// A person's year group, such as `Year 6`; empty where they have none.
    public static String year(Person person) {
        String year = person.yearGroup();
        if (!person.isPupil() || year.length() < 2) {
            return "";
        }
        return year.equals("YR") ? "Reception" : "Year\u00a0" + year.substring(1);
    }

    /// How sure, with its limit.
    public static String sureness(Entry entry) {
        return switch (entry.confidence()) {
            case SURE -> "As good as certain.";
            case LIKELY -> "Fairly sure. " + doubt(entry);
            case POSSIBLE -> "Not sure. " + doubt(entry);
        };
    }

    /// Who could see an item.
    public static String audience(Item item) {
        int others = item.conversation().participants().size();
        if (item.conversation().type() == Conversation.Type.ASSISTANT) {
            return "You and whoever makes the AI tool";
        }
        return switch (item.audience()) {
            case PUBLIC -> "Anybody";
            case FRIENDS -> "Your friends or followers";
            case GROUP ->
                    others > 1
                            ? count(others, "other person", "other people") + " in the group"
                            : "The members of the group";
            case PRIVATE ->
                    item.conversation().type() == Conversation.Type.ONE_TO_ONE || others == 1
                            ? "You and one other person"
                            : others > 1
                                    ? "You and " + count(others, "other person", "other people")
                                    : "The people of that conversation";
            case ONLY_ME -> "Only you";
            case UNKNOWN -> "Your copy does not say";
        };
    }

    /// Whether anybody else could see an item.
    public static boolean isSeen(Item item) {
        return item.audience() != Audience.ONLY_ME && item.audience() != Audience.UNKNOWN;
    }

    /// Where exactly an item stood in what the user brought.
    public static String place(Locator locator) {
        String file = locator.path().isEmpty() ? locator.input() : tail(locator.path());
        String position =
                switch (locator.position()) {
                    case Locator.JsonPointer pointer ->
                            pointer.index() < 0 ? "" : ", entry " + (pointer.index() + 1);
                    case Locator.HtmlBlock block -> ", block " + block.block() + " of the page";
                    case Locator.Lines lines -> ", " + lines.text();
                    case Locator.CsvRow row -> ", " + row.text();
                    case Locator.WholeFile _ -> "";
                };
        return locator.path().isEmpty() || locator.input().equals(locator.path())
                ? file + position
                : locator.input() + ", " + file + position;
    }

    // The last folders say more than the first.
    private static String tail(String path) {
        List<String> parts = List.of(path.split("/", -1));
        return parts.size() <= SHOWN_PARTS
                ? path
                : "…/" + String.join("/", parts.subList(parts.size() - SHOWN_PARTS, parts.size()));
    }

    /// A number and its noun.
    public static String count(long number, String one, String several) {
        return org.exposureaudit.web.http.tag.Words.count(number, one, several);
    }
}
