package org.exposureaudit.web.http.page;

import java.io.IOException;
import java.io.OutputStream;

/// What a handler answers.
public sealed interface Answer {

    /// A page.
    ///
    /// @param template its template under `src/main/jte`, for example `findings/list.jte`; it takes `frame` and `page`
    /// @param title what stands in the title before the name of the program: never a name or a word of what was read
    /// @param page the record the template shows
    /// @param status the HTTP status
    record Page(String template, String title, Object page, int status) implements Answer {
        /// A page that is shown as asked.
        public Page(String template, String title, Object page) {
            this(template, title, page, 200);
        }

        /// The same page, with a form that has to be mended.
        public Page toMend() {
            return new Page(template, title, page, UNPROCESSABLE);
        }

        /// Whether a form on it has to be mended.
        public boolean isToMend() {
            return status == UNPROCESSABLE;
        }

        private static final int UNPROCESSABLE = 422;

        @Override
        public String toString() {
            return "Page " + template;
        }
    }

    /// Go and look there: the only answer to a POST that went well.
    ///
    /// @param path a path on this server
    /// @param notice what the next page says of what was done
    record SeeOther(String path, Notice notice) implements Answer {
        /// Without a word.
        public SeeOther(String path) {
            this(path, Notice.NONE);
        }
    }

    /// A file to save.
    ///
    /// @param name its name, of plain letters and never made of what was read
    /// @param type its media type
    /// @param content writes it
    record Download(String name, String type, Content content) implements Answer {}

    /// Small data for our own script.
    ///
    /// @param json a whole JSON text
    record Json(String json) implements Answer {
        @Override
        public String toString() {
            return "Json";
        }
    }

    /// Server-sent events until the source has no more.
    ///
    /// @param source sends them
    record Events(EventSource source) implements Answer {}

    /// A session was begun: its secret goes into a cookie that only its own pages get.
    ///
    /// @param id the session's public id
    /// @param secret what only the user's browser keeps
    /// @param path where to go in it, for example `you`
    record Begin(String id, String secret, String path) implements Answer {
        @Override
        public String toString() {
            return "Begin";
        }
    }

    /// A session ended: its cookie goes.
    ///
    /// @param id the session's public id
    /// @param path where to go
    record End(String id, String path) implements Answer {}

    /// There is no such thing, or it is somebody else's, which is not told apart.
    record Missing() implements Answer {}

    /// Writes a file.
    @FunctionalInterface
    interface Content {
        /// Writes it; does not close.
        void writeTo(OutputStream out) throws IOException;
    }

    /// Sends events, on the thread of the request.
    @FunctionalInterface
    interface EventSource {
        /// Sends until there is no more, or sending fails because nobody listens any longer.
        void send(EventSink sink) throws IOException;
    }

    /// Takes events.
    @FunctionalInterface
    interface EventSink {
        /// Sends one.
        ///
        /// @param name its name, of plain letters
        /// @param data one line
        void event(String name, String data) throws IOException;
    }
}
