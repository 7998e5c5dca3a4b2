package org.exposureaudit.reader.facebook;

import java.util.List;
import java.util.Optional;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoute;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.reader.meta.LooseFiles;
import org.exposureaudit.reader.meta.Owner;
import org.exposureaudit.source.Source;

/// Reads a Facebook export ("Download your information").
public final class FacebookReader implements ArchiveReader {
    private static final ReaderInfo INFO =
            new ReaderInfo(
                    Facebook.ID,
                    "Facebook",
                    List.of(
                            "JSON, 2023 to 2026 (your_facebook_activity)",
                            "JSON of an additional profile",
                            "JSON, 2022 to 2023 (your_activity_across_facebook)",
                            "JSON, 2021 to 2023",
                            "JSON, 2018 to 2020",
                            "HTML, 2018 to 2026 (start_here.html or index.html)",
                            "HTML, until March 2018 (index.htm)"),
                    List.of(
                            "On facebook.com, open your picture at the top right, then Settings & privacy, Settings.",
                            "Open Accounts Centre, Your information and permissions, Export your information.",
                            "Choose Create export, your Facebook profile, and Export to device.",
                            "Choose all information, all time, format JSON; the quality of the media does not matter here.",
                            "Start the export. When Facebook tells you that it is ready, download every ZIP file of it.",
                            "Drop in all of them as they are; do not unpack them."),
                    "https://www.facebook.com/help/212802592074644",
                    List.of(
                            "Who could see each post; only the setting for new posts, and that not always.",
                            "What others wrote about you: their posts and their comments on yours.",
                            "The words and pictures of posts you were tagged in; only who tagged you and when.",
                            "Addresses of friends' profiles, their ages or mutual friends; only their names.",
                            "End-to-end encrypted chats; Messenger gives them in a download of their own."));

    @Override
    public ReaderInfo info() {
        return INFO;
    }

    @Override
    public Detection detect(Source source) {
        Optional<FacebookLayout> layout = FacebookLayout.of(source);
        if (layout.isEmpty()) {
            return loose(source);
        }
        FileRoutes routes = routes(source, layout.get(), Owner.UNKNOWN);
        long known = source.files().stream().filter(file -> isRead(routes.of(file.path()))).count();
        return new Detection.Recognized(variant(source, layout.get()), Math.toIntExact(known));
    }

    private static Detection loose(Source source) {
        if (!LooseFiles.anyIn(source)) {
            return Detection.NOT_MINE;
        }
        int known = looseFiles().in(source).all().size();
        return known > 0
                ? new Detection.Recognized("loose", known)
                : new Detection.KnownUnsupported(LooseFiles.ADVICE);
    }

    private static LooseFiles looseFiles() {
        Source none = Source.of("", List.of());
        FacebookLayout now = new FacebookLayout("json-2024", List.of(""));
        FacebookLayout oldest = new FacebookLayout("html-2017", List.of(""));
        return LooseFiles.ofFacebook(
                FacebookJson.routes(none, now, Owner.UNKNOWN),
                FacebookHtml.join(
                        none,
                        oldest,
                        FacebookJson.routes(none, now, Owner.UNKNOWN),
                        Owner.UNKNOWN));
    }

    private static String variant(Source source, FacebookLayout layout) {
        boolean json = source.files().stream().anyMatch(file -> file.name().endsWith(".json"));
        return json ? layout.name() : layout.name().replace("json-", "html-");
    }

    private static boolean isRead(Optional<FileRoute> route) {
        return route.isPresent() && route.get() instanceof FileRoute.Reads;
    }

    @Override
    public FileRoutes routes(Source source) {
        Optional<FacebookLayout> known = FacebookLayout.of(source);
        if (known.isEmpty() && LooseFiles.anyIn(source)) {
            return looseFiles().in(source);
        }
        FacebookLayout layout = known.orElse(new FacebookLayout("json-2024", List.of("")));
        Owner owner = FacebookJson.owner(source);
        boolean inPages = owner.isUnknown() && FacebookHtml.hasPages(source);
        return routes(source, layout, inPages ? FacebookHtml.owner(source) : owner);
    }

    private static FileRoutes routes(Source source, FacebookLayout layout, Owner owner) {
        FileRoutes json = FacebookJson.routes(source, layout, owner);
        return FacebookHtml.hasPages(source)
                ? FacebookHtml.join(source, layout, json, owner)
                : json;
    }
}
