package org.exposureaudit.reader.linkedin;

import java.io.IOException;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.HtmlBlock;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.HtmlPage;
import org.exposureaudit.reader.format.HtmlText;
import org.jsoup.nodes.Element;

/// Reads an article the owner wrote, one a page.
final class Articles {
    private Articles() {}

    static void read(FileReading file) throws IOException {
        HtmlPage page = HtmlPage.of(file);
        HtmlBlock at = new HtmlBlock(1);
        if (page.document().select("h1, p, title").isEmpty()) {
            file.problem(
                    Problem.Kind.FILE,
                    at,
                    "This page is not built as LinkedIn's articles are, so nothing in it was read.");
            return;
        }
        Spot spot = file.spot(LinkedInReader.PLATFORM, at);
        Element body = page.document().body();
        spot.accept(spot.own(Kind.POST).audience(Audience.PUBLIC).text(HtmlText.of(body)));
    }
}
