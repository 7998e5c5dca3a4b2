package org.exposureaudit.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Sends a request byte by byte as it is given, which no well-behaved client would.
public final class RawHttp {
    private RawHttp() {}

    /// What came back.
    ///
    /// @param status the status
    /// @param headers by lower-case name; of several of one name the last
    /// @param body as UTF-8
    public record Response(int status, Map<String, String> headers, String body) {}

    /// Sends a request to this computer.
    ///
    /// @param line for example `GET / HTTP/1.1`
    public static Response send(int port, String line, List<String> headers, String body)
            throws IOException {
        StringBuilder request = new StringBuilder(line).append("\r\n");
        headers.forEach(header -> request.append(header).append("\r\n"));
        request.append("Connection: close\r\n");
        if (!body.isEmpty()) {
            request.append("Content-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        request.append("\r\n").append(body);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(all);
            return parse(all.toString(StandardCharsets.UTF_8));
        }
    }

    private static Response parse(String text) {
        int end = text.indexOf("\r\n\r\n");
        String head = end < 0 ? text : text.substring(0, end);
        List<String> lines = head.lines().toList();
        Map<String, String> headers = new LinkedHashMap<>();
        lines.stream()
                .skip(1)
                .forEach(line -> {
                    int colon = line.indexOf(':');
                    headers.put(
                            line.substring(0, colon).toLowerCase(Locale.ROOT),
                            line.substring(colon + 1).strip());
                });
        int status = Integer.parseInt(lines.getFirst().split(" ", 3)[1]);
        return new Response(status, headers, end < 0 ? "" : text.substring(end + 4));
    }
}
