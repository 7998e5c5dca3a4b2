package org.exposureaudit.web.findings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.check.Results;
import org.exposureaudit.web.http.session.told.People;
import org.exposureaudit.web.http.session.told.People.Typed;
import org.exposureaudit.web.http.session.told.SchoolChoice;
import org.exposureaudit.web.http.session.told.StoredUpload;

/// A made-up person whose posts and friends are as awkward as can be, and whose check is done.
final class CheckedPerson {
    /// Words that would do harm if a page took them for more than words.
    static final String NAUGHTY = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";

    private static final String ITEMS =
            """
            {"id":"p1","kind":"post","platform":"facebook","author":"self","datetime":"2026-03-02T12:10:00","audience":"public","text":"Long day at Larkfield Primary NAUGHTY \u202Etxet"}
            {"id":"m1","kind":"message","platform":"instagram","author":"other","other_party":{"display_name":"Ottilie Quernmore"},"datetime":"2026-03-03T19:41:00","text":"are you there NAUGHTY"}
            {"id":"m2","kind":"message","platform":"instagram","author":"self","other_party":{"display_name":"Ottilie Quernmore"},"datetime":"2026-03-03T19:44:00","text":"see you at training"}
            """;

    private static final String CONNECTIONS =
            """
            platform,display_name,handle,direction,since
            instagram,Ottilie Quernmore,ottie.q,friend,2025-06-01
            facebook,Jack Wilson,jackw_NAUGHTY,friend,2024-01-02
            facebook,NAUGHTY,,friend,2024-01-02
            """;

    private CheckedPerson() {}

    /// Brings everything to a session and checks it.
    static void bringTo(Session session) throws IOException {
        String quoted = NAUGHTY.replace("\"", "\\\"");
        StoredUpload items = store(session, "items.jsonl", ITEMS.replace("NAUGHTY", quoted));
        StoredUpload links =
                store(
                        session,
                        "connections.csv",
                        CONNECTIONS
                                .replace("jackw_NAUGHTY", "jackw")
                                .replace(
                                        "facebook,NAUGHTY",
                                        "facebook,\"" + NAUGHTY.replace("\"", "\"\"") + "\""));
        session.change(state ->
                state.withUpload(items)
                        .withUpload(links)
                        .with(
                                SchoolChoice.named(
                                        "Larkfield Primary School", List.of("Larkfield Primary")))
                        .with(
                                new People(
                                        List.of(
                                                new Typed(Role.PUPIL, "Ottilie Quernmore"),
                                                new Typed(Role.PUPIL, "Jack Wilson")),
                                        List.of()))
                        .under(List.of("marchwood"), ""));
        session.check();
        while (session.results() instanceof Results.Running) {
            Thread.onSpinWait();
        }
    }

    private static StoredUpload store(Session session, String name, String text)
            throws IOException {
        return session.store(
                "", name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
