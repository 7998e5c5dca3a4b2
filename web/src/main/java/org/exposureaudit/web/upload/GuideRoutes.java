package org.exposureaudit.web.upload;

import java.util.List;
import org.exposureaudit.ArchiveReaders;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.tag.Link;

/// The guides: how to get a copy from each platform, and what to do without.
public final class GuideRoutes implements Feature {
    @Override
    public void add(Routes routes) {
        routes.get("bring/no-copy", _ -> noCopy());
        routes.get("bring/{platform}", this::guide);
    }

    /// The guides, one for each kind of account.
    static List<Link> links(SessionVisit visit) {
        return ArchiveReaders.ALL.stream()
                .map(reader -> reader.info())
                .map(info ->
                        new Link(visit.link("bring/" + info.platform()), GuidePage.title(info)))
                .toList();
    }

    private static Answer noCopy() {
        return new Answer.Page("upload/nocopy.jte", "Without a copy", NoCopyPage.usual());
    }

    private Answer guide(SessionVisit visit) {
        String platform = visit.path("platform");
        return ArchiveReaders.ALL.stream()
                .map(reader -> reader.info())
                .filter(info -> info.platform().equals(platform))
                .findFirst()
                .<Answer>map(info ->
                        new Answer.Page(
                                "upload/guide.jte", "How to get a copy", GuidePage.of(info)))
                .orElseGet(Answer.Missing::new);
    }
}
