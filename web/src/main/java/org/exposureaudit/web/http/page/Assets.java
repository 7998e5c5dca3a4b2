package org.exposureaudit.web.http.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The style sheets, fonts, pictures and scripts in the program's own jar. May be shared between threads.
///
/// Their addresses hold a hash of what is in them, so a newer program never shows the look of an older one.
public final class Assets {
    /// What their addresses begin with.
    public static final String PATH = "/assets/";

    private static final Pattern NAME =
            Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)*\\.(css|js|woff2|svg|png)");
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "woff2", "font/woff2",
                    "svg", "image/svg+xml",
                    "png", "image/png");
    private static final int HASH_CHARACTERS = 12;

    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    /// One of them.
    ///
    /// @param type its media type
    /// @param hash tells whether it is the one that was asked for
    /// @param bytes what is in it
    @SuppressWarnings(
            "ArrayRecordComponent") // never compared, and never handed out but to be written
    public record Asset(String type, String hash, byte[] bytes) {
        /// Whether it stands below this hash. A font also stands beside the style sheet that names it, whatever the sheet's hash is.
        public boolean isAt(String asked) {
            return hash.equals(asked) || type.startsWith("font/");
        }
    }

    /// Its address.
    ///
    /// @throws IllegalArgumentException if the program has no such asset
    public String address(String name) {
        Asset asset =
                find(name)
                        .orElseThrow(() ->
                                new IllegalArgumentException("There is no asset " + name + "."));
        return PATH + asset.hash() + "/" + name;
    }

    /// The asset of this name, if the program has it.
    public Optional<Asset> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Asset before = known.get(name);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<Asset> loaded = load(name);
        loaded.ifPresent(asset -> known.put(name, asset));
        return loaded;
    }

    private static Optional<Asset> load(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
            return Optional.of(new Asset(type, hash(bytes), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(whole).substring(0, HASH_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
