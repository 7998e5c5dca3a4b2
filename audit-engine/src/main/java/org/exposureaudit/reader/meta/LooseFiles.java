package org.exposureaudit.reader.meta;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.FileRoute;
import org.exposureaudit.reader.FileRoute.Reads;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ItemSink;
import org.exposureaudit.reader.meta.LooseShape.Family;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Files taken out of an export and given without their folders: each is known by what it holds and, where that leaves several
/// possible, by its name.
public final class LooseFiles {
    /// What the user is told of a file that is one of these exports' but not which.
    public static final String ADVICE =
            "This looks like a file out of a Facebook, Instagram or Threads export, but alone it does not say what it holds. Add the whole"
                    + " export, or give the file the name it had there.";

    private static final String UNTOLD =
            "This file does not say by itself whether it came from Facebook or from Instagram; it was read as Facebook's. Add the whole"
                    + " export to be sure.";
    private static final int MOST = 500;
    private static final long MOST_TRIED = 20L << 20;

    private final Family family;
    private final List<FileRoute> routes;

    private LooseFiles(Family family, List<FileRoute> routes) {
        this.family = family;
        this.routes = routes;
    }

    /// Facebook's, told by these routes; also what does not say whose it is.
    public static LooseFiles ofFacebook(FileRoutes... routes) {
        return new LooseFiles(Family.FACEBOOK, all(routes));
    }

    /// Instagram's, told by these routes.
    public static LooseFiles ofInstagram(FileRoutes... routes) {
        return new LooseFiles(Family.INSTAGRAM, all(routes));
    }

    /// Threads', told by these routes.
    public static LooseFiles ofThreads(FileRoutes... routes) {
        return new LooseFiles(Family.THREADS, all(routes));
    }

    private static List<FileRoute> all(FileRoutes... routes) {
        return Stream.of(routes).flatMap(each -> each.all().stream()).toList();
    }

    /// The routes of those loose files of a source that are this platform's and whose content is known.
    public FileRoutes in(Source source) {
        FileRoutes.Builder found = FileRoutes.builder();
        for (SourceFile file : loose(source)) {
            handler(file, LooseShape.of(file))
                    .ifPresent(handler -> found.reads(file.path(), handler));
        }
        return found.build();
    }

    /// Whether a source holds loose files of these exports.
    public static boolean anyIn(Source source) {
        return loose(source).stream().anyMatch(file -> LooseShape.of(file).isMeta());
    }

    private static List<SourceFile> loose(Source source) {
        List<SourceFile> loose = new ArrayList<>();
        for (SourceFile file : source.files()) {
            if (file.path().indexOf('/') < 0 && loose.size() < MOST) {
                loose.add(file);
            }
        }
        return loose;
    }

    private Optional<FileHandler> handler(SourceFile file, LooseShape shape) {
        boolean open = shape.family() == Family.UNTOLD && family != Family.THREADS;
        if (!shape.isMeta() || !(open || shape.family() == family)) {
            return Optional.empty();
        }
        List<FileHandler> named = named(shape.name());
        FileHandler best = best(file, named.isEmpty() ? named(file.name()) : named);
        if (open && best != null && file.size() <= MOST_TRIED && items(file, best) == 0) {
            return Optional.empty();
        }
        boolean alike = open && file.name().startsWith("message");
        return Optional.ofNullable(best).map(handler -> alike ? untold(handler) : handler);
    }

    private static FileHandler untold(FileHandler handler) {
        return file -> {
            file.problem(Problem.Kind.COVERAGE, Position.WHOLE_FILE, UNTOLD);
            handler.read(file);
        };
    }

    private List<FileHandler> named(String name) {
        return routes.stream()
                .filter(route -> isNamed(route.pattern(), name))
                .filter(Reads.class::isInstance)
                .map(route -> ((Reads) route).handler())
                .distinct()
                .toList();
    }

    // Files of one name can mean different things in different folders: the reading that finds most
    // in it is the right one.
    private static @Nullable FileHandler best(SourceFile file, List<FileHandler> handlers) {
        if (handlers.size() < 2 || file.size() > MOST_TRIED) {
            return handlers.isEmpty() ? null : handlers.getFirst();
        }
        FileHandler best = handlers.getFirst();
        int most = 0;
        for (FileHandler handler : handlers) {
            int found = items(file, handler);
            if (found > most) {
                most = found;
                best = handler;
            }
        }
        return best;
    }

    private static int items(SourceFile file, FileHandler handler) {
        AtomicInteger items = new AtomicInteger();
        ItemSink counter =
                new ItemSink() {
                    @Override
                    public void accept(Item item) {
                        items.addAndGet(item.isEmpty() ? 0 : 1);
                    }

                    @Override
                    public void report(Problem problem) {}
                };
        try {
            handler.read(new FileReading(file, counter));
        } catch (IOException | JacksonException | AuditException _) {
            // Reading it in earnest comes to the same place and reports it.
            return items.get();
        }
        return items.get();
    }

    // A pattern that leaves the name open says nothing of a file without its folders.
    private static boolean isNamed(PathPattern pattern, String name) {
        if (name.indexOf('/') > 0) {
            return pattern.matches(name);
        }
        String last = pattern.toString().substring(pattern.toString().lastIndexOf('/') + 1);
        return !name.isEmpty() && !last.startsWith("*") && PathPattern.of(last).matches(name);
    }
}
