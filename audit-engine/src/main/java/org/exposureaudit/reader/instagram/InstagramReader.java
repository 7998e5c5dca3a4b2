package org.exposureaudit.reader.instagram;

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

/// Reads an Instagram export ("Download your information"). The files of Threads in it are left to the reader of Threads.
public final class InstagramReader implements ArchiveReader {
    private static final ReaderInfo INFO =
            new ReaderInfo(
                    Instagram.ID,
                    "Instagram",
                    List.of(
                            "JSON, 2025 to 2026 (posts in media, partly as labelled values)",
                            "JSON, 2023 to 2025 (your_instagram_activity)",
                            "JSON, 2021 to 2023",
                            "JSON, to 2020",
                            "Web pages (HTML), 2021 to 2026"),
                    List.of(
                            "In Instagram, open your profile, then the menu, then Accounts Centre.",
                            "Open Your information and permissions, Export your information.",
                            "Choose Create export, your Instagram profile, and Export to device.",
                            "Choose all information, all time, format JSON; the quality of the media does not matter here.",
                            "Start the export. When Instagram tells you that it is ready, download every ZIP file of it.",
                            "Drop in all of them as they are; do not unpack them."),
                    "https://help.instagram.com/181231772500920",
                    List.of(
                            "Who tagged or mentioned you, and in what.",
                            "Names of your followers; only their user names.",
                            "Who may tag, mention or message you.",
                            "What others wrote under your posts.",
                            "Names of places of most posts; only where a picture was taken, if it says so.",
                            "End-to-end encrypted chats."));

    @Override
    public ReaderInfo info() {
        return INFO;
    }

    @Override
    public Detection detect(Source source) {
        Optional<InstagramLayout> layout = InstagramLayout.of(source);
        if (layout.isEmpty()) {
            int known = LooseFiles.anyIn(source) ? looseFiles().in(source).all().size() : 0;
            return known > 0 ? new Detection.Recognized("loose", known) : Detection.NOT_MINE;
        }
        FileRoutes routes = routes(source, layout.get(), Owner.UNKNOWN);
        long known = source.files().stream().filter(file -> isRead(routes.of(file.path()))).count();
        return new Detection.Recognized(variant(source, layout.get()), Math.toIntExact(known));
    }

    private static LooseFiles looseFiles() {
        Source none = Source.of("", List.of());
        InstagramLayout now = new InstagramLayout("json-2026", "");
        InstagramLayout early = new InstagramLayout(InstagramLayout.EARLY, "");
        FileRoutes json = InstagramJson.routes(none, now, Owner.UNKNOWN);
        return LooseFiles.ofInstagram(
                json,
                InstagramHtml.join(none, now, json, Owner.UNKNOWN),
                InstagramJson.routes(none, early, Owner.UNKNOWN));
    }

    private static String variant(Source source, InstagramLayout layout) {
        boolean json = source.files().stream().anyMatch(file -> file.name().endsWith(".json"));
        return json ? layout.name() : layout.name().replace("json-", "html-");
    }

    private static boolean isRead(Optional<FileRoute> route) {
        return route.isPresent() && route.get() instanceof FileRoute.Reads;
    }

    @Override
    public FileRoutes routes(Source source) {
        Optional<InstagramLayout> known = InstagramLayout.of(source);
        if (known.isEmpty() && LooseFiles.anyIn(source)) {
            return looseFiles().in(source);
        }
        InstagramLayout layout =
                known.orElse(new InstagramLayout("json-2024", "your_instagram_activity/"));
        Owner owner = InstagramJson.owner(source, layout);
        boolean inPages = owner.isUnknown() && InstagramHtml.hasPages(source);
        return routes(source, layout, inPages ? InstagramHtml.owner(source) : owner);
    }

    private static FileRoutes routes(Source source, InstagramLayout layout, Owner owner) {
        FileRoutes json = InstagramJson.routes(source, layout, owner);
        return InstagramHtml.hasPages(source)
                ? InstagramHtml.join(source, layout, json, owner)
                : json;
    }
}
