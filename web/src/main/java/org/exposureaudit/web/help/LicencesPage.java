package org.exposureaudit.web.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The licences of what the pages are made of.
///
/// @param licences each with its whole text
public record LicencesPage(List<Licence> licences) {
    /// One licence.
    ///
    /// @param name of what
    /// @param text the text
    public record Licence(String name, String text) {}

    /// Those in the program's own jar.
    static LicencesPage shipped() {
        return new LicencesPage(
                List.of(
                        licence("GOV.UK Frontend (styles only)", "govuk-frontend"),
                        licence("Newsreader, the letters of titles", "newsreader"),
                        licence("Source Sans 3, the letters of everything else", "source-sans-3")));
    }

    private static Licence licence(String name, String file) {
        String path = "/assets/" + file + "-licence.txt";
        try (InputStream in = LicencesPage.class.getResourceAsStream(path)) {
            byte[] text = Objects.requireNonNull(in, path).readAllBytes();
            return new Licence(name, new String(text, StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
