package org.exposureaudit.web.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.exposureaudit.web.http.guard.Refusal;
import org.exposureaudit.web.http.guard.ResponseHeaders;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.page.Answer.Begin;
import org.exposureaudit.web.http.page.Answer.Download;
import org.exposureaudit.web.http.page.Answer.End;
import org.exposureaudit.web.http.page.Answer.Events;
import org.exposureaudit.web.http.page.Answer.Json;
import org.exposureaudit.web.http.page.Answer.Missing;
import org.exposureaudit.web.http.page.Answer.Page;
import org.exposureaudit.web.http.page.Answer.SeeOther;
import org.exposureaudit.web.http.page.Pages;

/// Writes answers as HTTP. May be shared between threads.
final class Responder {
    private static final String ANSWERED = "answered";
    private static final int SEE_OTHER = 303;
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 500;

    private final Frames frames;
    private final Pages pages = new Pages();
    private final Cookies cookies;

    Responder(Frames frames, Cookies cookies) {
        this.frames = frames;
        this.cookies = cookies;
    }

    /// Whether a page was given already.
    boolean hasAnswered(Context context) {
        return Boolean.TRUE.equals(context.attribute(ANSWERED));
    }

    /// Answers a request.
    void send(Visit visit, Answer answer) throws IOException {
        Context context = visit.context();
        switch (answer) {
            case Page page -> page(visit, page);
            case SeeOther other -> {
                frames.say(visit, other.notice());
                see(context, other.path());
            }
            case Begin begun -> {
                cookies.begin(context, begun);
                see(context, Routes.SESSIONS + begun.id() + "/" + begun.path());
            }
            case End ended -> {
                cookies.end(context, ended.id());
                see(context, ended.path());
            }
            case Download download -> download(context, download);
            case Json data ->
                    context.contentType("application/json; charset=utf-8").result(data.json());
            case Events events -> events(context, events);
            case Missing _ -> missing(visit);
        }
    }

    /// Says that there is no such page.
    void missing(Visit visit) throws IOException {
        page(visit, new Page("layout/missing.jte", "There is no such page", "", NOT_FOUND));
    }

    /// Says that something went wrong in the program itself.
    void failed(Visit visit) throws IOException {
        page(visit, new Page("layout/failed.jte", "Something went wrong", "", FAILED));
    }

    /// Says that something could not be read or written on this computer.
    void unsaved(Visit visit) throws IOException {
        page(visit, new Page("layout/unsaved.jte", "That could not be saved", "", FAILED));
    }

    /// Says in a sentence why the request was not answered.
    void refuse(Context context, Refusal refusal) {
        context.status(refusal.status()).contentType("text/plain; charset=utf-8");
        context.result(refusal.words());
    }

    private void page(Visit visit, Page page) throws IOException {
        String html = pages.html(page, frames.around(visit, page));
        visit.context().status(page.status()).html(html).attribute(ANSWERED, true);
    }

    private static void see(Context context, String path) {
        context.status(SEE_OTHER).header("Location", path);
    }

    private static void download(Context context, Download download) throws IOException {
        HttpServletResponse response = context.res();
        ResponseHeaders.setForDownload(response, download.name());
        response.setContentType(download.type());
        download.content().writeTo(response.getOutputStream());
    }

    // Each event goes out at once: a browser that waits for the end would see nothing until then.
    private static void events(Context context, Events events) throws IOException {
        HttpServletResponse response = context.res();
        response.setContentType("text/event-stream; charset=utf-8");
        OutputStream out = response.getOutputStream();
        events.source()
                .send((name, data) -> {
                    String event = "event: " + name + "\ndata: " + oneLine(data) + "\n\n";
                    out.write(event.getBytes(StandardCharsets.UTF_8));
                    response.flushBuffer();
                });
    }

    private static String oneLine(String data) {
        return data.replace('\n', ' ').replace('\r', ' ');
    }
}
