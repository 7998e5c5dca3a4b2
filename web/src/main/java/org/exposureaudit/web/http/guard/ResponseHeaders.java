package org.exposureaudit.web.http.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;

/// What every response tells the browser: keep nothing, load nothing from elsewhere, run nothing but our own script.
public final class ResponseHeaders {
    private static final String POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self'",
                    "font-src 'self'",
                    "connect-src 'self'",
                    "form-action 'self'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'",
                    "object-src 'none'",
                    "require-trusted-types-for 'script'",
                    "trusted-types 'none'");

    private static final String NO_FEATURES =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(),"
                    + " microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=()";

    /// By name, the same for everything.
    public static final Map<String, String> ALL =
            new TreeMap<>(
                    Map.of(
                            "Content-Security-Policy", POLICY,
                            "X-Content-Type-Options", "nosniff",
                            "X-Frame-Options", "DENY",
                            "Referrer-Policy", "no-referrer",
                            "Cache-Control", "no-store",
                            "Cross-Origin-Opener-Policy", "same-origin",
                            "Cross-Origin-Resource-Policy", "same-origin",
                            "Cross-Origin-Embedder-Policy", "require-corp",
                            "X-Robots-Tag", "noindex, nofollow",
                            "Permissions-Policy", NO_FEATURES));

    private ResponseHeaders() {}

    /// Sets them.
    public static void set(HttpServletResponse response) {
        ALL.forEach(response::setHeader);
    }

    /// For a file that is saved, should a browser show it after all.
    public static void setForDownload(HttpServletResponse response, String name) {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    }
}
