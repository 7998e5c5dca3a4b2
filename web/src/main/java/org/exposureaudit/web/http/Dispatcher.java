package org.exposureaudit.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.io.EofException;
import org.exposureaudit.web.http.Route.Body;
import org.exposureaudit.web.http.Route.InSession;
import org.exposureaudit.web.http.Route.Open;
import org.exposureaudit.web.http.guard.Guards;
import org.exposureaudit.web.http.guard.Refusal;
import org.exposureaudit.web.http.page.Assets;
import org.exposureaudit.web.http.page.Assets.Asset;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.Sessions;

/// Leads each request to its handler: of a session's addresses only for who brings its secret.
final class Dispatcher {
    private static final int NOT_FOUND = 404;

    private final Sessions sessions;
    private final Responder responder;
    private final Assets assets;
    private final Consumer<Exception> failures;

    /// @param failures hears what went wrong in the program itself
    Dispatcher(
            Sessions sessions, Responder responder, Assets assets, Consumer<Exception> failures) {
        this.sessions = sessions;
        this.responder = responder;
        this.assets = assets;
        this.failures = failures;
    }

    void add(RoutesConfig routes, List<Route> all) {
        all.forEach(route -> add(routes, route));
        routes.get(Assets.PATH + "{hash}/{name}", this::asset);
        routes.error(NOT_FOUND, this::unanswered);
        routes.exception(Exception.class, this::failed);
    }

    private void add(RoutesConfig routes, Route route) {
        HandlerType type =
                switch (route.method()) {
                    case GET -> HandlerType.GET;
                    case POST -> HandlerType.POST;
                };
        switch (route) {
            case Open open ->
                    routes.addHttpHandler(type, open.path(), context -> open(context, open));
            case InSession inside ->
                    routes.addHttpHandler(type, inside.path(), context -> inside(context, inside));
        }
    }

    private void open(Context context, Open route) throws IOException {
        Optional<Refusal> refusal = Guards.refuseForm(context.req());
        if (refusal.isPresent()) {
            responder.refuse(context, refusal.get());
            return;
        }
        Visit visit = new Visit(context);
        responder.send(visit, route.handler().answer(visit));
    }

    // Whose session it is is looked at before anything of the body is read.
    private void inside(Context context, InSession route) throws IOException {
        Optional<Session> session = sessionOf(context, context.pathParam(Routes.ID));
        if (session.isEmpty()) {
            responder.missing(new Visit(context));
            return;
        }
        Optional<Refusal> refusal =
                route.body() == Body.FORM ? Guards.refuseForm(context.req()) : Optional.empty();
        if (refusal.isPresent()) {
            responder.refuse(context, refusal.get());
            return;
        }
        SessionVisit visit = new SessionVisit(context, session.get());
        responder.send(visit, route.handler().answer(visit));
    }

    private Optional<Session> sessionOf(Context context, String id) throws IOException {
        String secret = Objects.requireNonNullElse(context.cookie(Cookies.SECRET), "");
        return sessions.find(id, secret);
    }

    // What goes wrong in a check is said in that check, so that it does not seem to have gone.
    private Visit around(Context context) {
        String path = context.path();
        try {
            if (path.startsWith(Routes.SESSIONS)) {
                String id = path.substring(Routes.SESSIONS.length()).replaceFirst("/.*", "");
                Optional<Session> session = sessionOf(context, id);
                if (session.isPresent()) {
                    // The frame tells of it, so it must be readable.
                    session.get().state();
                    return new SessionVisit(context, session.get());
                }
            }
        } catch (IOException again) {
            failures.accept(again);
        }
        return new Visit(context);
    }

    private void asset(Context context) throws IOException {
        Optional<Asset> asset =
                assets.find(context.pathParam("name"))
                        .filter(found -> found.isAt(context.pathParam("hash")));
        if (asset.isPresent()) {
            context.contentType(asset.get().type()).result(asset.get().bytes());
        } else {
            responder.missing(new Visit(context));
        }
    }

    // Also called when a handler said so itself; then there is a page already. The server's own
    // words repeat the address.
    private void unanswered(Context context) throws IOException {
        if (!responder.hasAnswered(context)) {
            responder.missing(around(context));
        }
    }

    private void failed(Exception failure, Context context) {
        // Who asked has gone: there is nobody to tell.
        if (failure instanceof EofException) {
            return;
        }
        failures.accept(failure);
        try {
            if (failure instanceof IOException) {
                responder.unsaved(around(context));
            } else {
                responder.failed(around(context));
            }
        } catch (IOException again) {
            failures.accept(again);
        }
    }
}
