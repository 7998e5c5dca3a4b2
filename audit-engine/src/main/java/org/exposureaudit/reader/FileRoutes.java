package org.exposureaudit.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;

/// The routes of one reader in order; the first whose pattern matches a file's path decides. Immutable.
public final class FileRoutes {
    private final List<FileRoute> routes;
    // Exports hold tens of thousands of files and readers hundreds of routes, so a path is tried
    // only on routes that may match it.
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final List<Integer> openNames = new ArrayList<>();

    private FileRoutes(List<FileRoute> routes) {
        this.routes = List.copyOf(routes);
        for (int i = 0; i < routes.size(); i++) {
            String name = routes.get(i).pattern().fileName();
            List<Integer> places =
                    name.isEmpty()
                            ? openNames
                            : byName.computeIfAbsent(name, _ -> new ArrayList<>());
            places.add(i);
        }
    }

    /// Starts a list of routes.
    public static Builder builder() {
        return new Builder();
    }

    /// All routes, in order.
    public List<FileRoute> all() {
        return routes;
    }

    /// The route of a path; empty where nobody claims it.
    public Optional<FileRoute> of(String path) {
        String folded = PathPattern.fold(path);
        String name = folded.substring(folded.lastIndexOf('/') + 1);
        int first =
                Math.min(
                        firstOf(byName.getOrDefault(name, List.of()), folded),
                        firstOf(openNames, folded));
        return first < routes.size() ? Optional.of(routes.get(first)) : Optional.empty();
    }

    /// How many files of a source they read, as a recognition of their platform; none of that platform where they read none.
    public Detection recognize(Source source, String variant) {
        long known =
                source.files().stream()
                        .filter(file -> of(file.path()).orElse(null) instanceof FileRoute.Reads)
                        .count();
        return known == 0
                ? Detection.NOT_MINE
                : new Detection.Recognized(variant, Math.toIntExact(known));
    }

    /// How many files of a source they claim, read or not, as a recognition; for platforms that name their files like nobody else.
    public Detection claim(Source source, String variant) {
        long known = source.files().stream().filter(file -> of(file.path()).isPresent()).count();
        return known == 0
                ? Detection.NOT_MINE
                : new Detection.Recognized(variant, Math.toIntExact(known));
    }

    private int firstOf(List<Integer> places, String folded) {
        for (int place : places) {
            if (routes.get(place).pattern().matchesFolded(folded)) {
                return place;
            }
        }
        return routes.size();
    }

    /// Collects routes. Not for sharing.
    public static final class Builder {
        private final List<FileRoute> routes = new ArrayList<>();

        /// These files are read.
        public Builder reads(String pattern, FileHandler handler) {
            routes.add(new FileRoute.Reads(PathPattern.of(pattern), handler));
            return this;
        }

        /// These files are knowingly not read.
        public Builder ignores(String pattern, String why) {
            routes.add(new FileRoute.Ignores(PathPattern.of(pattern), why));
            return this;
        }

        /// All of these files are read the same way.
        public Builder reads(FileHandler handler, String... patterns) {
            for (String pattern : patterns) {
                reads(pattern, handler);
            }
            return this;
        }

        /// All of these files are left out for the same reason.
        public Builder ignoresAll(String why, String... patterns) {
            for (String pattern : patterns) {
                ignores(pattern, why);
            }
            return this;
        }

        /// The finished list.
        public FileRoutes build() {
            return new FileRoutes(routes);
        }
    }
}
