package org.exposureaudit.reader.threads;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Kind;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.FileRoute;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.reader.meta.AccountProfile;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.LooseFiles;
import org.exposureaudit.reader.meta.MediaPosts;
import org.exposureaudit.reader.meta.MetaBlock;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.MetaPage;
import org.exposureaudit.reader.meta.MetaRecords;
import org.exposureaudit.reader.meta.PageRoutes;
import org.exposureaudit.reader.meta.PostPages;
import org.exposureaudit.reader.meta.Relationships;
import org.exposureaudit.reader.meta.Usernames;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;

/// Reads the `threads` folder, which comes inside an Instagram export or by itself.
public final class ThreadsReader implements ArchiveReader {
    private static final String PLATFORM = "threads";
    private static final String FOLDER = "threads/";
    private static final PathPattern MARKER = PathPattern.of(FOLDER + "threads_and_replies.*");
    private static final PathPattern LISTS =
            PathPattern.of("your_instagram_activity/threads/*.json");
    private static final PathPattern PAGES =
            PathPattern.of("your_instagram_activity/threads/*.html");
    private static final ReaderInfo INFO =
            new ReaderInfo(
                    PLATFORM,
                    "Threads",
                    List.of(
                            "JSON, 2023 to 2026 (in the Instagram export, or alone)",
                            "Web pages (HTML), 2023 to 2026"),
                    List.of(
                            "Threads comes with the export of the Instagram account it belongs to.",
                            "Ask for that export as JSON; choose all information, or at least Threads.",
                            "Drop in the ZIP files as they are; do not unpack them."),
                    "https://help.instagram.com/181231772500920",
                    List.of(
                            "Whether a post of yours is a reply, and to whom.",
                            "What others wrote under your posts, and who mentioned you.",
                            "Names of your followers; only their user names."));

    @Override
    public ReaderInfo info() {
        return INFO;
    }

    @Override
    public Detection detect(Source source) {
        if (!isExport(source)) {
            int loose = LooseFiles.anyIn(source) ? looseFiles().in(source).all().size() : 0;
            return loose > 0 ? new Detection.Recognized("loose", loose) : Detection.NOT_MINE;
        }
        FileRoutes routes = exportRoutes(source);
        long known = source.files().stream().filter(file -> isRead(routes.of(file.path()))).count();
        boolean json = source.matching(LISTS).findFirst().isPresent() || !hasPages(source);
        return new Detection.Recognized(json ? "json-2024" : "html-2024", Math.toIntExact(known));
    }

    private static boolean isExport(Source source) {
        return source.files().stream()
                .anyMatch(file ->
                        MARKER.matches(file.path())
                                || LISTS.matches(file.path())
                                || PAGES.matches(file.path()));
    }

    private LooseFiles looseFiles() {
        return LooseFiles.ofThreads(exportRoutes(Source.of("", List.of())));
    }

    private static boolean hasPages(Source source) {
        return source.files().stream().anyMatch(file -> file.name().endsWith(".html"));
    }

    private static boolean isRead(Optional<FileRoute> route) {
        return route.isPresent() && route.get() instanceof FileRoute.Reads;
    }

    @Override
    public FileRoutes routes(Source source) {
        return isExport(source) || !LooseFiles.anyIn(source)
                ? exportRoutes(source)
                : looseFiles().in(source);
    }

    private FileRoutes exportRoutes(Source source) {
        LayoutRoutes json = new LayoutRoutes(List.of("")).ignoresLeftovers();
        addTo(json, this::posts);
        json.ignores(
                "What you saved or looked at; only you see it.",
                FOLDER + "threads_viewed.json",
                FOLDER + "saved_threads.json",
                FOLDER + "threads_home.json",
                FOLDER + "interest_feeds_on_threads.json");
        LayoutRoutes pages = LayoutRoutes.ofPages(List.of(""));
        addTo(pages, MetaPage.each(ThreadsReader::post));
        return PageRoutes.joinPart(source, json.build(), pages.build());
    }

    private void addTo(LayoutRoutes routes, FileHandler posts) {
        routes.reads(posts, FOLDER + "threads_and_replies.json", FOLDER + "threads.json")
                .reads(new AccountProfile(PLATFORM)::read, FOLDER + "personal_information.json")
                .reads(this::likes, FOLDER + "liked_threads.json");
        new Relationships(PLATFORM).addTo(routes, FOLDER);
    }

    private void posts(FileReading file) throws IOException {
        MetaJson.records(file)
                .each(
                        ThreadsReader::isList,
                        (_, post, at) ->
                                file.accept(
                                        MediaPosts.fill(file.item(PLATFORM, Kind.POST, at), post)
                                                .build()));
    }

    private static void post(MetaPage page, MetaBlock block) {
        page.file()
                .accept(
                        PostPages.fill(page.file().item(PLATFORM, Kind.POST, block.at()), block)
                                .build());
    }

    private void likes(FileReading file) throws IOException {
        MetaRecords.each(
                file,
                ThreadsReader::isList,
                (record, at) ->
                        file.accept(
                                file.item(PLATFORM, Kind.REACTION, at)
                                        .author(Author.self())
                                        .time(record.anyTime())
                                        .detail(
                                                new Detail.Reaction(
                                                        "like", Usernames.account(record)))
                                        .build()));
    }

    private static boolean isList(String name) {
        return name.startsWith("text_post_app_");
    }
}
