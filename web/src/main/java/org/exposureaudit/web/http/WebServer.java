package org.exposureaudit.web.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.exposureaudit.web.http.guard.BareErrors;
import org.exposureaudit.web.http.guard.Guards;
import org.exposureaudit.web.http.guard.Origins;
import org.exposureaudit.web.http.guard.Refusal;
import org.exposureaudit.web.http.guard.ResponseHeaders;
import org.exposureaudit.web.http.page.Assets;
import org.jspecify.annotations.Nullable;

/// The server on this computer that shows the pages. Started once; closing it stops it, and leaves the sessions to their time.
public final class WebServer implements AutoCloseable {
    /// The only address it listens on: nobody but this computer reaches it.
    public static final String ADDRESS = "127.0.0.1";

    private final Javalin javalin;
    private final List<Route> routes;
    private final Launch launch;

    private WebServer(Javalin javalin, List<Route> routes, Launch launch) {
        this.javalin = javalin;
        this.routes = routes;
        this.launch = launch;
    }

    /// Starts it. It answers from here on.
    ///
    /// @param around what it knows
    /// @param features what it shows
    /// @param failures hears what went wrong in the program itself; must not repeat its message, which could quote what was read
    public static WebServer start(
            Surroundings around, List<Feature> features, Consumer<Exception> failures) {
        Routes routes = new Routes();
        features.forEach(feature -> feature.add(routes));
        // Which port it is, only the running server knows; nothing is answered before that.
        AtomicReference<@Nullable Guards> guards = new AtomicReference<>();
        Assets assets = new Assets();
        Responder responder = responder(around, assets);
        Dispatcher dispatcher = new Dispatcher(around.sessions(), responder, assets, failures);
        Javalin javalin =
                Javalin.create(config -> {
                    quiet(config);
                    config.routes.before(context -> guard(context, guards.get(), responder));
                    dispatcher.add(config.routes, routes.all());
                });
        javalin.start(ADDRESS, around.settings().port());
        guards.set(new Guards(Origins.local(javalin.port())));
        return new WebServer(javalin, routes.all(), around.launch());
    }

    private static Responder responder(Surroundings around, Assets assets) {
        return new Responder(
                new Frames(assets, around.clock(), around.settings()),
                new Cookies(around.launch(), Cookies.Encrypted.NO));
    }

    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = Guards.MOST_FORM_BYTES;
        // What is secret and what somebody else wrote stand in one page: compressed, its size could
        // tell.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.modifyHttpConfiguration(WebServer::sayLittle);
        config.jetty.modifyServer(server -> server.setErrorHandler(new BareErrors()));
    }

    private static void guard(Context context, @Nullable Guards guards, Responder responder) {
        ResponseHeaders.set(context.res());
        Optional<Refusal> refusal =
                guards == null ? Optional.of(Refusal.ADDRESS) : guards.refuse(context.req());
        refusal.ifPresent(found -> {
            responder.refuse(context, found);
            context.skipRemainingHandlers();
        });
    }

    private static void sayLittle(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
    }

    /// The port it listens on.
    public int port() {
        return javalin.port();
    }

    /// Every address it answers, with what a request must bring.
    public List<Route> routes() {
        return routes;
    }

    /// Where who started it should go first.
    public String firstAddress() {
        String start = "http://" + ADDRESS + ":" + port() + "/";
        return launch.isForAll() ? start : start + "open/" + launch.token();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
