package org.exposureaudit.web.http.session.told;

import java.io.IOException;
import java.util.Optional;
import org.exposureaudit.web.http.session.vault.Area;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The state of a session as an encrypted JSON file.
public final class StateFile {
    private static final String NAME = "state.json";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private StateFile() {}

    public static SessionState read(Area area) throws IOException {
        Optional<byte[]> bytes = area.read(NAME);
        try {
            return bytes.isEmpty()
                    ? SessionState.NEW
                    : MAPPER.readValue(bytes.get(), SessionState.class);
        } catch (JacksonException _) {
            // Its message would quote what was read.
            throw new IOException("the state of a session is of another version of the program");
        }
    }

    public static void write(Area area, SessionState state) throws IOException {
        area.write(NAME, MAPPER.writeValueAsBytes(state));
    }
}
