package org.exposureaudit.web.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content.Chunk;

/// A form with files, taken apart while it arrives: no file of it is ever whole in memory or in clear on the disk. One thread only.
///
/// The server's own parser pushes; this lets whoever takes a file pull instead, so that a slow disk slows the browser down.
final class Multipart {
    private static final int BUFFER = 64 * 1024;
    private static final int MOST_PARTS = 20_000;
    private static final int MOST_HEADER_BYTES = 8 * 1024;
    private static final String TYPE = "multipart/form-data";

    private final InputStream body;
    private final MultiPart.Parser parser;
    private final byte[] buffer = new byte[BUFFER];
    private final Deque<Event> events = new ArrayDeque<>();
    private boolean ended;

    private Multipart(InputStream body, String boundary) {
        this.body = body;
        this.parser = new MultiPart.Parser(boundary, new Listener());
        parser.setMaxParts(MOST_PARTS);
        parser.setPartHeadersMaxLength(MOST_HEADER_BYTES);
    }

    /// Reads such a form: hands on each file when it comes, and gives the fields in the end.
    ///
    /// @param contentType as the request says it
    /// @throws IOException if the request broke off, is no such form, or a file could not be taken
    static Form read(String contentType, InputStream body, FileTaker files) throws IOException {
        return new Multipart(body, boundary(contentType)).form(files);
    }

    /// Whether a request says that its body is such a form.
    static boolean is(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).startsWith(TYPE);
    }

    private static String boundary(String contentType) throws IOException {
        String boundary = parameters(contentType).getOrDefault("boundary", "");
        if (boundary.isEmpty()) {
            throw new IOException("a form without a boundary");
        }
        return boundary;
    }

    private Form form(FileTaker files) throws IOException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int room = Form.MOST_CHARACTERS * 10;
        for (Optional<Head> head = nextHead(); head.isPresent(); head = nextHead()) {
            Content content = new Content();
            if (head.get().isFile()) {
                files.take(head.get().name(), head.get().fileName(), content);
            } else {
                byte[] bytes = content.readNBytes(Math.min(room, Form.MOST_CHARACTERS * 4));
                room -= bytes.length;
                fields.computeIfAbsent(head.get().name(), _ -> new ArrayList<>())
                        .add(new String(bytes, StandardCharsets.UTF_8));
            }
            content.transferTo(OutputStream.nullOutputStream());
        }
        return Form.of(fields);
    }

    private Optional<Head> nextHead() throws IOException {
        while (true) {
            switch (next()) {
                case Head head -> {
                    return Optional.of(head);
                }
                case End _ -> {
                    return Optional.empty();
                }
                case Bytes _, PartEnd _ -> {}
            }
        }
    }

    private Event next() throws IOException {
        while (events.isEmpty()) {
            if (ended) {
                throw new IOException("the form broke off");
            }
            int length = body.read(buffer);
            ended = length < 0;
            parser.parse(ended ? Chunk.EOF : Chunk.from(ByteBuffer.wrap(buffer, 0, length), false));
        }
        return events.remove();
    }

    private static Map<String, String> parameters(String header) {
        Map<String, String> parameters = new HashMap<>();
        HttpField.getValueParameters(header, parameters);
        return parameters;
    }

    /// What the parser came upon.
    private sealed interface Event {}

    /// A part begins.
    private record Head(String name, String fileName, boolean isFile) implements Event {
        static Head of(String disposition) {
            Map<String, String> parameters = parameters(disposition);
            return new Head(
                    Objects.requireNonNullElse(parameters.get("name"), ""),
                    Objects.requireNonNullElse(parameters.get("filename"), ""),
                    parameters.containsKey("filename"));
        }
    }

    /// Some of a part's content.
    private record Bytes(ByteArrayInputStream content) implements Event {}

    /// A part ended.
    private record PartEnd() implements Event {}

    /// There is no more.
    private record End() implements Event {}

    /// The content of the part whose head came last.
    private final class Content extends InputStream {
        private InputStream current = InputStream.nullInputStream();
        private boolean over;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (!over) {
                int read = current.read(into, offset, length);
                if (read > 0) {
                    return read;
                }
                switch (next()) {
                    case Bytes bytes -> current = bytes.content();
                    case PartEnd _ -> over = true;
                    case Head _, End _ -> throw new IOException("the form is not well formed");
                }
            }
            return -1;
        }
    }

    /// Notes what the parser comes upon.
    private final class Listener implements MultiPart.Parser.Listener {
        private String disposition = "";

        @Override
        public void onPartBegin() {
            disposition = "";
        }

        @Override
        public void onPartHeader(String name, String value) {
            if (name.equalsIgnoreCase("Content-Disposition")) {
                disposition = value;
            }
        }

        @Override
        public void onPartHeaders() {
            events.add(Head.of(disposition));
        }

        // The bytes are copied: the buffer they stand in is filled again before they are pulled.
        @Override
        public void onPartContent(Chunk chunk) {
            byte[] bytes = new byte[chunk.remaining()];
            chunk.getByteBuffer().get(bytes);
            events.add(new Bytes(new ByteArrayInputStream(bytes)));
        }

        @Override
        public void onPartEnd() {
            events.add(new PartEnd());
        }

        @Override
        public void onComplete() {
            events.add(new End());
        }

        @Override
        public void onFailure(Throwable failure) {
            ended = true;
        }
    }
}
