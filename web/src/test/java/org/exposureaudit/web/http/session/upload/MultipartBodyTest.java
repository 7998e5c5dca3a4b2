package org.exposureaudit.web.http.session.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MultipartBodyTest {
    private static final String TYPE = "multipart/form-data; boundary=cut";
    private static final String BODY =
            """
            --cut
            Content-Disposition: form-data; name="note"

            for me
            --cut
            Content-Disposition: form-data; name="file"; filename="mine/Zo\u00eb.json"
            Content-Type: application/json

            {"a": "--cu"}
            --cut
            Content-Disposition: form-data; name="file"; filename=""
            Content-Type: application/octet-stream


            --cut--
            """
                    .replace("\n", "\r\n");

    @Test
    void givesThePartsOneAfterTheOther() throws IOException {
        assertEquals(
                List.of("note||for me", "file|mine/Zo\u00eb.json|{\"a\": \"--cu\"}", "file||"),
                parts(TYPE, BODY));
    }

    @Test
    void passesOverWhatWasNotRead() throws IOException {
        MultipartBody body = body(TYPE, BODY);
        assertEquals("note", body.next().orElseThrow().field());
        assertEquals("file", body.next().orElseThrow().field());
    }

    @Test
    void refusesABodyThatIsCutOff() {
        for (int length : List.of(10, 70, 200, BODY.length() - 12)) {
            String cut = BODY.substring(0, length);
            assertThrows(IOException.class, () -> parts(TYPE, cut), "length " + length);
        }
    }

    @Test
    void refusesABodyThatIsNoFormWithFiles() {
        assertThrows(UploadRefusedException.class, () -> parts("text/plain", BODY));
        assertThrows(UploadRefusedException.class, () -> parts("multipart/form-data", BODY));
    }

    @ParameterizedTest
    @CsvSource({
        "export.zip, '', export.zip",
        "mine/a/b.json, mine, a/b.json",
        "mine\\a\\b.json, mine, a/b.json",
        "'C:\\fakepath\\export.zip', '', export.zip",
        "/home/me/export.zip, '', export.zip",
        "mine/, mine, file",
    })
    void tellsFolderAndPathApart(String told, String drop, String path) {
        assertEquals(new UploadPath(drop, path), UploadPath.of(told));
    }

    private static List<String> parts(String type, String text) throws IOException {
        MultipartBody body = body(type, text);
        List<String> all = new ArrayList<>();
        for (Optional<Part> part = body.next(); part.isPresent(); part = body.next()) {
            Part each = part.get();
            all.add(each.field() + "|" + each.fileName() + "|" + each.text());
        }
        return all;
    }

    private static MultipartBody body(String type, String text) throws IOException {
        return MultipartBody.of(
                type, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
