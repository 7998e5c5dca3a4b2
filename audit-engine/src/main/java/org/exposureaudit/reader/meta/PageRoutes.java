package org.exposureaudit.reader.meta;

import java.util.Set;
import java.util.stream.Collectors;
import org.exposureaudit.reader.FileRoute;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// The routes of an export that may hold pages of HTML, JSON, or both: each page goes by the same path as the JSON of the same data.
public final class PageRoutes {
    private static final String JSON = ".json";
    private static final String HTML = ".html";
    private static final String TWIN = "The same as the JSON file of this name, which was read.";

    private PageRoutes() {}

    /// Joins the routes of pages to those of the JSON: a page beside its JSON is not read, and where the JSON of some data is knowingly
    /// not read, neither is its page.
    public static FileRoutes join(Source source, FileRoutes json, FileRoutes pages) {
        return joined(source, json, pages)
                .ignores("start_here.html", "The export's table of contents.")
                .ignores("index.html", "The export's table of contents.")
                .ignores("*.css", "How the export's pages look.")
                .ignores("*.js", "How the export's pages behave.")
                .build();
    }

    /// The same for one folder of an export whose other files are another reader's.
    public static FileRoutes joinPart(Source source, FileRoutes json, FileRoutes pages) {
        return joined(source, json, pages).build();
    }

    private static FileRoutes.Builder joined(Source source, FileRoutes json, FileRoutes pages) {
        FileRoutes.Builder routes = FileRoutes.builder();
        Set<String> paths =
                source.files().stream()
                        .map(SourceFile::path)
                        .filter(path -> path.endsWith(JSON))
                        .map(PathPattern::fold)
                        .collect(Collectors.toUnmodifiableSet());
        for (SourceFile file : source.files()) {
            if (!paths.isEmpty()
                    && hasTwin(file.path(), paths)
                    && json.of(twin(file.path())).isPresent()) {
                routes.ignores(file.path(), TWIN);
            }
        }
        pages.all().forEach(route -> add(routes, route));
        json.all().forEach(route -> add(routes, route));
        json.all().forEach(route -> addPage(routes, route));
        return routes;
    }

    private static boolean hasTwin(String path, Set<String> json) {
        return path.endsWith(HTML) && json.contains(PathPattern.fold(twin(path)));
    }

    private static String twin(String path) {
        return path.substring(0, path.length() - HTML.length()) + JSON;
    }

    private static void add(FileRoutes.Builder routes, FileRoute route) {
        String pattern = route.pattern().toString();
        switch (route) {
            case FileRoute.Reads(_, var handler) -> routes.reads(pattern, handler);
            case FileRoute.Ignores(_, String why) -> routes.ignores(pattern, why);
        }
    }

    private static void addPage(FileRoutes.Builder routes, FileRoute route) {
        String pattern = route.pattern().toString();
        if (route instanceof FileRoute.Ignores(_, String why) && pattern.endsWith(JSON)) {
            routes.ignores(pattern.substring(0, pattern.length() - JSON.length()) + HTML, why);
        }
    }
}
