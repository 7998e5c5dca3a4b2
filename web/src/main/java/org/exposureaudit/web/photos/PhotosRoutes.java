package org.exposureaudit.web.photos;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Locator;
import org.exposureaudit.item.Media;
import org.exposureaudit.photo.Pixels;
import org.exposureaudit.report.Report;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.tag.Link;
import org.exposureaudit.web.http.tag.Words;

/// The page of pictures, and a small copy of one.
public final class PhotosRoutes implements Feature {
    private static final String PATH = "pictures";
    private static final String TITLE = "Pictures";
    private static final int MOST = 100;
    private static final int LONGEST_SIDE = 480;
    private static final int LONGEST_WORDS = 300;

    /// They need nothing but the session of each request.
    public PhotosRoutes() {}

    @Override
    public void add(Routes routes) {
        routes.get(PATH, PhotosRoutes::page);
        routes.get(PATH + "/{number}", PhotosRoutes::small);
    }

    private static Answer page(SessionVisit visit) throws IOException {
        Optional<Report> report = visit.session().results().report();
        if (report.isEmpty()) {
            return new Answer.Page("photos/none.jte", TITLE, new NonePage(visit.link("results")));
        }
        return new Answer.Page("photos/photos.jte", TITLE, page(report.get(), visit));
    }

    /// There is nothing to show yet.
    ///
    /// @param back where the results are
    public record NonePage(String back) {}

    private static PhotosPage page(Report report, SessionVisit visit) {
        List<Shots.Shot> all = Shots.of(report).all();
        Drawing drawing = new Drawing(report, all);
        List<PhotosPage.Shot> listed = new ArrayList<>();
        for (Shots.Shot shot : all.subList(0, Math.min(all.size(), MOST))) {
            listed.add(shown(shot, listed.size() + 1, report, visit));
        }
        return new PhotosPage(
                all.isEmpty()
                        ? "Nothing was found in pictures."
                        : "In "
                                + Words.count(
                                        all.size(),
                                        "picture, post or album",
                                        "pictures, posts and albums")
                                + ", something points to the school. Look at each: it might be something else.",
                drawing.maps(),
                far(drawing.far()),
                drawing.years(),
                listed,
                all.size() - listed.size());
    }

    private static String far(long count) {
        return count == 0
                ? ""
                : Words.count(count, "picture was", "pictures were")
                        + " taken farther away and "
                        + (count == 1 ? "is" : "are")
                        + " here for what stands with "
                        + (count == 1 ? "it." : "them.");
    }

    private static PhotosPage.Shot shown(
            Shots.Shot shot, int number, Report report, SessionVisit visit) {
        Item item = shot.item();
        String words = item.text();
        return new PhotosPage.Shot(
                number,
                Drawing.when(shot, report.zone()),
                org.exposureaudit.report.Words.platform(item.platform())
                        + ", "
                        + file(item.locator()),
                words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) + "…" : words,
                shot.evidence(),
                shot.findings().stream().map(finding -> link(finding, visit)).toList(),
                shot.canBeShown() ? visit.link(PATH + "/" + number) : "",
                shot.canBeShown() ? "" : why(shot));
    }

    private static String file(Locator locator) {
        return locator.path().substring(locator.path().lastIndexOf('/') + 1);
    }

    private static Link link(Finding finding, SessionVisit visit) {
        return new Link(visit.link("findings/" + finding.fingerprint().value()), finding.title());
    }

    private static String why(Shots.Shot shot) {
        if (!(shot.item().author() instanceof Author.Self)) {
            return "What others sent or posted is not shown here.";
        }
        return shot.closed()
                ? "What stands with it says that it is better not shown again."
                : "The picture itself is not in what you brought.";
    }

    // The number is only good as long as the results are: then it is a page that is missing.
    private static Answer small(SessionVisit visit) throws IOException {
        Optional<Report> report = visit.session().results().report();
        Optional<Shots.Shot> shot =
                report.flatMap(each -> Shots.of(each).at(visit.path("number")))
                        .filter(Shots.Shot::canBeShown);
        if (shot.isEmpty()) {
            return new Answer.Missing();
        }
        Item item = shot.get().item();
        String path = shot.get().picture().map(Media::path).orElse("");
        return visit.session()
                .file(item.locator().input(), path, file -> Pixels.thumbnail(file, LONGEST_SIDE))
                .flatMap(copy -> copy)
                .<Answer>map(copy ->
                        new Answer.Download("picture.jpg", "image/jpeg", out -> out.write(copy)))
                .orElseGet(Answer.Missing::new);
    }
}
