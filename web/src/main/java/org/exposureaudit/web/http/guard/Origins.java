package org.exposureaudit.web.http.guard;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The names under which the program may be asked for. Immutable.
///
/// @param scheme `http` or `https`
/// @param hosts host and port, for example `127.0.0.1:8090`
public record Origins(String scheme, Set<String> hosts) {
    /// Copies the set.
    public Origins {
        hosts = Set.copyOf(hosts);
    }

    /// Those of a program that only this computer reaches.
    public static Origins local(int port) {
        return new Origins(
                "http",
                Set.of("127.0.0.1", "localhost", "[::1]").stream()
                        .map(host -> host + ":" + port)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether this is host and port of the program.
    public boolean isHost(String host) {
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /// Whether this is the origin of the program's own pages.
    public boolean isOrigin(String origin) {
        String start = scheme + "://";
        return origin.startsWith(start) && isHost(origin.substring(start.length()));
    }
}
