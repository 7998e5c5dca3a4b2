package org.exposureaudit.web.http.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What every request has to pass before its path is looked at: whom it asks for, who sent it, how, and how much.
///
/// A page of somebody else's open in the same browser could send requests here, and could let its own host name lead to this
/// computer (DNS rebinding): so the name asked for must be ours, and the browser must say that our own page asks.
public final class Guards {
    /// How large the body of a form may be, in bytes.
    public static final long MOST_FORM_BYTES = 1_000_000;

    private static final String SAME_ORIGIN = "same-origin";
    private static final String BY_THE_USER = "none";
    private static final String STREAMED = "Transfer-Encoding";
    private static final String GET = "GET";
    private static final String POST = "POST";

    private final Origins origins;

    /// Guards of a program that is asked for under these names.
    public Guards(Origins origins) {
        this.origins = origins;
    }

    /// Why the request is not answered; empty where it is.
    public Optional<Refusal> refuse(HttpServletRequest request) {
        if (!isAsked(request)) {
            return Optional.of(Refusal.ADDRESS);
        }
        if (!Set.of(GET, POST).contains(request.getMethod())) {
            return Optional.of(Refusal.METHOD);
        }
        if (!isSentByUs(request)) {
            return Optional.of(Refusal.ELSEWHERE);
        }
        return Optional.empty();
    }

    /// Why the body of a request for a form is not read; empty where it is.
    public static Optional<Refusal> refuseForm(HttpServletRequest request) {
        if (!POST.equals(request.getMethod())) {
            return Optional.empty();
        }
        long length = request.getContentLengthLong();
        if (length > MOST_FORM_BYTES) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        // A browser says how long its form is; a stream without an end is none.
        boolean empty = length == 0 || (length < 0 && request.getHeader(STREAMED) == null);
        String type =
                Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        boolean form = length > 0 && type.startsWith("application/x-www-form-urlencoded");
        return empty || form ? Optional.empty() : Optional.of(Refusal.FORM);
    }

    private boolean isAsked(HttpServletRequest request) {
        List<String> hosts = Collections.list(request.getHeaders("Host"));
        return hosts.size() == 1
                && origins.isHost(hosts.getFirst())
                && origins.isHost(request.getServerName() + ":" + request.getServerPort());
    }

    private boolean isSentByUs(HttpServletRequest request) {
        boolean reads = GET.equals(request.getMethod());
        String origin = Objects.requireNonNullElse(request.getHeader("Origin"), "");
        String site = Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Site"), "");
        return switch (site) {
            // Our pages tell nobody where they are, so the origin of their own forms reads "null".
            case SAME_ORIGIN ->
                    origin.isEmpty() || origin.equals("null") || origins.isOrigin(origin);
            case BY_THE_USER -> reads && origin.isEmpty() && isNavigation(request);
            case "" -> origin.isEmpty() ? reads : origins.isOrigin(origin);
            default -> false;
        };
    }

    private static boolean isNavigation(HttpServletRequest request) {
        return "navigate"
                .equals(
                        Objects.requireNonNullElse(
                                request.getHeader("Sec-Fetch-Mode"), "navigate"));
    }
}
