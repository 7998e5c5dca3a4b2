package org.exposureaudit.web.findings.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.detect.Link;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.finding.WhoIsWho;
import org.exposureaudit.report.Report;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.web.findings.book.Casebook;
import org.exposureaudit.web.http.session.told.Marks.Same;
import org.exposureaudit.web.http.tag.Words;
import org.exposureaudit.web.http.tag.chart.Bars;

/// Draws who of the school is linked with the user, by their part in it.
final class LinkedPeople {
    private final Casebook book;
    private final Report report;

    LinkedPeople(Casebook book) {
        this.book = book;
        this.report = book.report();
    }

    Bars chart() {
        Map<Sort, Map<String, Set<String>>> accounts = new EnumMap<>(Sort.class);
        Set<String> all = new HashSet<>();
        Set<String> tied = new HashSet<>();
        for (Link link : report.connections()) {
            String account = WhoIsWho.about(link.platform(), link.other().account());
            if (link.stands()) {
                all.add(account);
                if (!link.other().recognition().people().isEmpty()) {
                    tied.add(account);
                    Role role = link.other().recognition().people().getFirst().role();
                    boolean sure = isSure(link);
                    accounts.computeIfAbsent(Sort.of(role), _ -> new HashMap<>())
                            .computeIfAbsent(sure ? "p-sure" : "p-maybe", _ -> new HashSet<>())
                            .add(account);
                }
            }
        }
        List<Bars.Row> rows = new ArrayList<>();
        accounts.forEach((sort, byKind) -> {
            Map<String, Integer> counts = new LinkedHashMap<>();
            byKind.forEach((kind, each) -> counts.put(kind, each.size()));
            rows.add(new Bars.Row(sort.words, "", counts));
        });
        String school = report.school().isBlank() ? "the school" : report.school();
        return new Bars(
                Words.number(tied.size())
                        + " of your "
                        + Words.count(all.size(), "friend or follower", "friends and followers")
                        + (tied.size() == 1 ? " has" : " have")
                        + " a tie to "
                        + school
                        + ", or might have.",
                "People linked with you, by role",
                "Role",
                Bars.sureness(),
                rows);
    }

    // A name alone, however well it agrees, can be somebody else's; the user can say that it is
    // not.
    private boolean isSure(Link link) {
        String account = WhoIsWho.about(link.platform(), link.other().account());
        return link.other().confidence() == Confidence.SURE
                || link.other().recognition().people().stream()
                        .map(person -> account + "\n" + WhoIsWho.whom(person))
                        .map(key -> book.marks().people().get(key))
                        .anyMatch(answer -> answer == Same.YES || answer == Same.FAMILY);
    }

    private enum Sort {
        PUPILS("Pupils"),
        FORMER_PUPILS("Former pupils"),
        PARENTS("Parents and carers"),
        FORMER_PARENTS("Former parents and carers"),
        GOVERNORS("Governors"),
        COLLEAGUES("Colleagues");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        static Sort of(Role role) {
            return switch (role) {
                case PUPIL -> PUPILS;
                case EX_PUPIL -> FORMER_PUPILS;
                case PARENT -> PARENTS;
                case EX_PARENT -> FORMER_PARENTS;
                case GOVERNOR -> GOVERNORS;
                case COLLEAGUE, MANAGED_COLLEAGUE -> COLLEAGUES;
            };
        }
    }
}
