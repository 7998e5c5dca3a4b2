package org.exposureaudit.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.source.PathPattern;

/// The routes of one reader in order; the first whose pattern matches a file's path decides. Immutable.
public final class FileRoutes {
    private final List<FileRoute> routes;

    private FileRoutes(List<FileRoute> routes) {
        this.routes = List.copyOf(routes);
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
        for (FileRoute route : routes) {
            if (route.pattern().matches(folded)) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
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

        /// The finished list.
        public FileRoutes build() {
            return new FileRoutes(routes);
        }
    }
}
