package org.exposureaudit.detect.rule;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.exposureaudit.detect.Other;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.signal.Given;
import org.exposureaudit.detect.signal.SignalBook;
import org.exposureaudit.item.Kind;
import org.exposureaudit.school.Calendar;
import org.exposureaudit.school.Person;

/// What a rule may ask of an item besides its words.
enum Fact {
    /// `self`, `other` or `unknown`.
    AUTHOR {
        @Override
        Set<String> of(Passage passage) {
            return Set.of(passage.authorLabel());
        }
    },
    /// `post`, `comment`, `message` and so on.
    KIND {
        @Override
        Set<String> of(Passage passage) {
            return Set.of(passage.item().kind().label());
        }
    },
    /// `public`, `friends`, `group`, `private`, `only-me` or `unknown`.
    AUDIENCE {
        @Override
        Set<String> of(Passage passage) {
            return Set.of(passage.audience());
        }
    },
    /// `direct` for a message between two, `group-chat`, `assistant`, or `open` for what more than a few can read.
    PLACE {
        @Override
        Set<String> of(Passage passage) {
            return Set.of(place(passage));
        }
    },
    /// The roles of those it passed between, as far as known, else `unknown`.
    WITH {
        @Override
        Set<String> of(Passage passage) {
            Set<String> roles = new TreeSet<>();
            for (Other other : passage.others()) {
                for (Person person : other.recognition().people()) {
                    roles.add(person.role().label());
                }
            }
            return roles.isEmpty() ? Set.of("unknown") : roles;
        }
    },
    /// `parents` or `school`, what the title of the group or thread points to, else `other`.
    GROUP {
        @Override
        Set<String> of(Passage passage) {
            if (passage.titleIsOfParents()) {
                return Set.of("parents", "school");
            }
            return Set.of(passage.titleIsOfSchool() ? "school" : "other");
        }
    },
    /// `lesson` for the hours of a school day, `term` for the rest of one, `holiday` for other days, `unknown` where there is no day.
    TIME {
        @Override
        Set<String> of(Passage passage) {
            return Set.of(time(passage));
        }
    },
    /// How it is aimed at the user: `named`, `direct` or `reply`, else `not`.
    AIM {
        @Override
        Set<String> of(Passage passage) {
            Set<String> aims = new TreeSet<>();
            if (has(passage, Given.ME)
                    || has(passage, Given.MY_HANDLE)
                    || !passage.item().tagged().isEmpty()) {
                aims.add("named");
            }
            if (place(passage).equals("direct")) {
                aims.add("direct");
            }
            if (passage.item().kind() == Kind.COMMENT && !passage.audience().equals("group")) {
                aims.add("reply");
            }
            return aims.isEmpty() ? Set.of("not") : aims;
        }
    };

    abstract Set<String> of(Passage passage);

    /// What lexicons call it.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean has(Passage passage, Given given) {
        return passage.signals().has(SignalBook.shipped().number(given));
    }

    private static String time(Passage passage) {
        Calendar calendar = passage.background().calendar();
        return passage.item()
                .time()
                .dayIn(passage.background().zone())
                .filter(calendar::covers)
                .map(day -> {
                    if (!calendar.isTermDay(day)) {
                        return "holiday";
                    }
                    return passage.inSchoolHours() ? "lesson" : "term";
                })
                .orElse("unknown");
    }

    private static String place(Passage passage) {
        return switch (passage.item().kind()) {
            case MESSAGE -> passage.isGroup() ? "group-chat" : "direct";
            case AI_CHAT -> "assistant";
            case POST,
                    COMMENT,
                    CAPTION,
                    GROUP,
                    PROFILE,
                    BIO,
                    SEARCH_RESULT,
                    CONTACT,
                    REACTION,
                    TAG,
                    SETTING,
                    SIGN_IN,
                    CONNECTION ->
                    "open";
        };
    }
}
