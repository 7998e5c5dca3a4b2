package org.exposureaudit.web.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.web.http.WebServer;
import org.exposureaudit.web.http.session.Sessions;

/// Looks at the pages of a server as a browser would. The build records meanwhile what Java loads for them, so that they start faster.
final class Rehearsal {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final int MOST_PAGES = 60;
    private static final int OK = 200;

    private Rehearsal() {}

    /// Follows the links from the first page and from those of somebody who has just begun.
    ///
    /// @return how many pages there were
    static int look(WebServer server, Sessions sessions) throws IOException {
        Sessions.Started started = sessions.create();
        URI first = URI.create(server.firstAddress());
        List<String> paths =
                new ArrayList<>(
                        List.of(first.getPath(), "/c/" + started.session().id() + "/results"));
        int seen = 0;
        // The list grows while it is gone through.
        for (int i = 0; i < paths.size(); i++) {
            String page = page(first.resolve(paths.get(i)), started.secret());
            seen += page.isEmpty() ? 0 : 1;
            Matcher link = LINK.matcher(page);
            while (link.find() && paths.size() < MOST_PAGES) {
                String path = link.group(1).replace("&amp;", "&");
                if (!paths.contains(path)) {
                    paths.add(path);
                }
            }
        }
        sessions.delete(started.session());
        return seen;
    }

    private static String page(URI address, String secret) throws IOException {
        HttpURLConnection asked = (HttpURLConnection) address.toURL().openConnection();
        asked.setRequestProperty("Cookie", "check=" + secret);
        if (asked.getResponseCode() != OK) {
            return "";
        }
        try (InputStream in = asked.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
