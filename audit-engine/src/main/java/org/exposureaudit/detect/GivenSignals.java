package org.exposureaudit.detect;

import java.util.ArrayList;
import java.util.List;
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
import org.exposureaudit.school.Establishment;

/// Names of people and of the school as signals beside those of the lexicons.
final class GivenSignals {
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
        for (Hit<Phrase> hit : passage.hits()) {
            beside.phrase(hit);
        }
        for (Hit<Name> hit : passage.names()) {
            beside.name(hit);
        }
        for (Establishment one : passage.school().establishments()) {
            beside.head(one.headteacher());
        }
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
        for (Signals.Hit own : given) {
            if (own.start() < hit.end() && own.end() > hit.start()) {
                return true;
            }
        }
        return false;
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
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                int end = endOfName(text, i);
                if (end > i + 1) {
                    forename(text.substring(i, end), i, end);
                    i = end - 1;
                }
            }
        }
    }

    private void forename(String name, int start, int end) {
        if (passage.isColleaguesForename(name)) {
            add(Given.COLLEAGUE_FORENAME, new Hit<>(name, start, end));
        }
    }

    // A capital and small letters, and the like after a hyphen.
    private static int endOfName(String text, int start) {
        int end = start + 1;
        while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        boolean goesOn =
                end > start + 1
                        && end + 2 < text.length()
                        && text.charAt(end) == '-'
                        && Character.isUpperCase(text.charAt(end + 1))
                        && Character.isLowerCase(text.charAt(end + 2));
        return goesOn ? endOfName(text, end + 1) : end;
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
