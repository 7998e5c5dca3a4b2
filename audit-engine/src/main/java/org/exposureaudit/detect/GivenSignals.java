package org.exposureaudit.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.detect.signal.Given;
import org.exposureaudit.detect.signal.SignalBook;
import org.exposureaudit.detect.signal.Signals;
import org.exposureaudit.detect.text.Phrase;
import org.exposureaudit.detect.text.Phrase.Form;
import org.exposureaudit.detect.text.Phrase.Name;
import org.exposureaudit.detect.text.Phrase.OfSchool;
import org.exposureaudit.detect.text.Phrase.Own;
import org.exposureaudit.detect.text.Phrase.OwnForm;
import org.exposureaudit.detect.text.Phrase.Sign;
import org.exposureaudit.item.text.PhraseBook.Hit;

/// Names of people and of the school as signals beside those of the lexicons.
final class GivenSignals {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?");

    private final Passage passage;
    private final Signals found;
    private final List<Signals.Hit> given = new ArrayList<>();

    private GivenSignals(Passage passage, Signals found) {
        this.passage = passage;
        this.found = found;
    }

    /// The signals found, and the given ones.
    static Signals beside(Signals found, Passage passage) {
        GivenSignals beside = new GivenSignals(passage, found);
        passage.hits().forEach(beside::phrase);
        passage.names().forEach(beside::name);
        passage.school().establishments().forEach(one -> beside.head(one.headteacher()));
        beside.forenames();
        passage.mention()
                .ifPresent(
                        mention -> mention.signs().forEach(sign -> beside.add(Given.SCHOOL, sign)));
        return found.with(beside.given);
    }

    private void add(Given signal, Hit<?> hit) {
        given.add(found.at(SignalBook.shipped().number(signal), hit.start(), hit.end()));
    }

    private void name(Hit<Name> hit) {
        Form form = hit.meaning().form();
        if ((form == Form.SURNAME && !isWrittenAsName(hit)) || isOwn(hit)) {
            return;
        }
        add(
                switch (hit.meaning().person().role()) {
                    case PUPIL, EX_PUPIL -> ofPupil(form);
                    case PARENT, EX_PARENT ->
                            form == Form.SURNAME ? Given.FAMILY_NAME : Given.PARENT;
                    case COLLEAGUE, MANAGED_COLLEAGUE -> Given.COLLEAGUE;
                    case GOVERNOR -> Given.GOVERNOR;
                },
                hit);
    }

    private static Given ofPupil(Form form) {
        return switch (form) {
            case FULL, INITIALLED, HANDLE -> Given.PUPIL;
            case FORENAME -> Given.PUPIL_FORENAME;
            case SURNAME -> Given.FAMILY_NAME;
        };
    }

    // Many surnames are also words.
    private boolean isWrittenAsName(Hit<Name> hit) {
        String text = passage.text();
        return Character.isUpperCase(text.charAt(hit.start()))
                || text.regionMatches(true, hit.start() - 5, "them ", 0, 5)
                || text.regionMatches(true, hit.start() - 6, "those ", 0, 6)
                || text.regionMatches(true, hit.start() - 3, "mr ", 0, 3)
                || text.regionMatches(true, hit.start() - 4, "mrs ", 0, 4)
                || text.regionMatches(true, hit.start() - 5, "miss ", 0, 5)
                || text.regionMatches(true, hit.start() - 3, "ms ", 0, 3);
    }

    // The user is on the school's lists too.
    private boolean isOwn(Hit<Name> hit) {
        return given.stream().anyMatch(own -> own.start() < hit.end() && own.end() > hit.start());
    }

    // Staff call the head by the surname alone.
    private void head(String name) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        String text = passage.text();
        int at = surname.isEmpty() ? -1 : text.indexOf(surname);
        int end = at + surname.length();
        if (at >= 0
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
            add(Given.HEAD, new Hit<>(surname, at, end));
        }
    }

    // A colleague's forename alone could be anybody's; rules ask for more beside it.
    private void forenames() {
        Matcher names = NAME.matcher(passage.text());
        while (names.find()) {
            if (passage.isColleaguesForename(names.group())) {
                add(Given.COLLEAGUE_FORENAME, new Hit<>(names.group(), names.start(), names.end()));
            }
        }
    }

    private void phrase(Hit<Phrase> hit) {
        switch (hit.meaning()) {
            case OfSchool sign -> sign(hit, sign.sign());
            case Own own -> own(hit, own.form());
            case Name _, Phrase.Word _ -> {}
        }
    }

    private void sign(Hit<Phrase> hit, Sign sign) {
        switch (sign) {
            case HEAD -> add(Given.HEAD, hit);
            case CLASS, HOUSE, EVENT -> add(Given.CLASS, hit);
            case NAME, ALIAS, TAG, DOMAIN, STREET, BADGE -> {}
        }
    }

    private void own(Hit<Phrase> hit, OwnForm form) {
        switch (form) {
            case NAME, SURNAME, PUPILS_SAY -> add(Given.ME, hit);
            case HANDLE -> add(Given.MY_HANDLE, hit);
            case EMAIL, ADDRESS -> {}
        }
    }
}
