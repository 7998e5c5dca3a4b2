package org.exposureaudit.web.http.session;

import java.io.ByteArrayInputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.school.file.SchoolFiles;
import org.exposureaudit.school.file.SchoolReading;
import org.exposureaudit.source.SourceFile;
import org.exposureaudit.web.http.session.told.People.Typed;
import org.exposureaudit.web.http.session.told.SchoolChoice;
import org.exposureaudit.web.http.session.told.SessionState;
import org.exposureaudit.web.http.session.told.StoredUpload;
import tools.jackson.databind.json.JsonMapper;

/// The school and its people as far as a session tells them. What was typed is read as the files that say the same.
public final class SchoolTold {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private SchoolTold() {}

    /// Reads everything that was told, as of a day.
    ///
    /// @throws AuditException where a file cannot be used; the message says which, where and what to do
    public static SchoolReading read(Session session, SessionState state, LocalDate day) {
        List<SourceFile> files = new ArrayList<>();
        SchoolChoice school = state.school();
        if (!school.files().isEmpty()) {
            school.files().forEach(file -> files.add(source(session, file)));
        } else if (!school.name().isEmpty()) {
            files.add(source(SchoolFiles.SCHOOL, json(school)));
        }
        state.people().files().forEach(file -> files.add(source(session, file)));
        if (!state.people().typed().isEmpty()) {
            files.add(source("names.txt", lines(state.people().typed())));
        }
        return SchoolFiles.read(files, day);
    }

    private static SourceFile source(Session session, StoredUpload file) {
        return new SourceFile(
                "", file.name(), file.size(), () -> Channels.newInputStream(session.open(file)));
    }

    private static SourceFile source(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new SourceFile("", name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private static String json(SchoolChoice school) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", school.name());
        fields.put("aliases", school.aliases());
        fields.put("phase", school.phase().label());
        fields.put("address", school.address());
        fields.put("postcode", school.postcode());
        fields.put("headteacher", school.headteacher());
        fields.put("domains", school.domains());
        return MAPPER.writeValueAsString(Map.of("schools", List.of(fields)));
    }

    private static String lines(List<Typed> people) {
        StringBuilder lines = new StringBuilder();
        people.forEach(person ->
                lines.append(person.role().label())
                        .append(": ")
                        .append(person.name())
                        .append('\n'));
        return lines.toString();
    }
}
