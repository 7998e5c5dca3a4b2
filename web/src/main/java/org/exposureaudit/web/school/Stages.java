package org.exposureaudit.web.school;

import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.session.told.People;
import org.exposureaudit.web.http.session.told.SchoolChoice;
import org.exposureaudit.web.http.session.told.SessionState;
import org.exposureaudit.web.http.tag.Words;

/// The four pages on which users tell something, each with what was told so far.
///
/// @param all the pages in order
public record Stages(List<Stage> all) {
    /// The address of each page within the session, in order.
    static final List<String> PATHS = List.of("you", "school", "people", "policy");

    private static final String NOTHING = "Not told yet";

    /// One page.
    ///
    /// @param href its address
    /// @param title what it is about
    /// @param told what was told so far, in a few words
    /// @param current whether it is the one that is shown
    public record Stage(String href, String title, String told, boolean current) {}

    /// Copies the list.
    public Stages {
        all = List.copyOf(all);
    }

    /// The pages as this visit sees them.
    ///
    /// @param path the address of the one that is shown
    static Stages at(String path, SessionVisit visit, SessionState state) {
        List<String> titles = List.of("About you", "Your school", "People", "Policy");
        List<String> told =
                List.of(
                        state.you().name().isEmpty() ? NOTHING : state.you().name(),
                        school(state.school()),
                        people(state.people(), state.school()),
                        policies(state));
        List<Stage> all = new ArrayList<>();
        for (int i = 0; i < PATHS.size(); i++) {
            String each = PATHS.get(i);
            all.add(new Stage(visit.link(each), titles.get(i), told.get(i), each.equals(path)));
        }
        return new Stages(all);
    }

    /// The number of the page that is shown, from 1.
    public int number() {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).current()) {
                return i + 1;
            }
        }
        return 1;
    }

    private static String school(SchoolChoice school) {
        if (!school.files().isEmpty()) {
            return "From " + Words.count(school.files().size(), "file", "files") + " of the school";
        }
        return school.name().isEmpty() ? NOTHING : school.name();
    }

    private static String people(People people, SchoolChoice school) {
        List<String> told = new ArrayList<>();
        if (!school.files().isEmpty()) {
            told.add("the school’s files");
        }
        if (!people.files().isEmpty()) {
            told.add(Words.count(people.files().size(), "list", "lists"));
        }
        if (!people.typed().isEmpty()) {
            told.add(Words.count(people.typed().size(), "name", "names") + " typed");
        }
        return told.isEmpty() ? "Nobody yet" : capital(String.join(", ", told));
    }

    private static String policies(SessionState state) {
        int chosen = state.policies().size() + (state.ownPolicy().isEmpty() ? 0 : 1);
        return chosen == 0 ? "None chosen yet" : Words.count(chosen, "policy", "policies");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
