package org.exposureaudit.reader.pinterest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.reader.format.TextReader;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads Pinterest's download: pages of HTML, all alike.
public final class PinterestReader implements ArchiveReader {
    static final String PLATFORM = "pinterest";

    private static final Pattern MARK =
            Pattern.compile(
                    "pinterest\\.[a-z.]{2,6}/pin/|Board Name:|Is a repin:|(?i)<title>[^<]*pinterest");
    private static final int HEAD = 40_000;

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "Pinterest",
                List.of("Web pages (HTML), 2021 to 2026"),
                List.of(
                        "On pinterest.com open the menu beside your picture, then Settings, then Privacy and data.",
                        "Beside Request your data choose Start request.",
                        "Pinterest writes within about two days. Download the file and add it here as it is."),
                "https://help.pinterest.com/en/article/request-your-personal-data",
                List.of(
                        "Who follows you and whom you follow, in most downloads.",
                        "Messages, in most downloads.",
                        "Pictures; only their titles and descriptions.",
                        "Whether search engines may show your profile."));
    }

    @Override
    public Detection detect(Source source) {
        return source.files().stream().anyMatch(PinterestReader::isPage)
                ? routes(source).recognize(source, "html")
                : Detection.NOT_MINE;
    }

    private static boolean isPage(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".html")
                && file.path().chars().filter(c -> c == '/').count() < 3
                && MARK.matcher(TextReader.headOrNothing(file, HEAD)).find();
    }

    @Override
    public FileRoutes routes(Source source) {
        FileRoutes.Builder routes = FileRoutes.builder();
        source.files().stream()
                .filter(PinterestReader::isPage)
                .map(SourceFile::path)
                .forEach(path -> routes.reads(path, Pages::read));
        return routes.ignores("*.css", "How the pages look.").build();
    }
}
