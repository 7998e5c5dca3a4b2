package org.exposureaudit.web.http.session.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exposureaudit.source.Input;
import org.exposureaudit.source.Upload;
import org.exposureaudit.web.http.session.told.SessionState;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.exposureaudit.web.http.session.vault.Area;

/// The exports a check works on, out of a session's state and spool.
public final class Material {
    private final SessionState state;
    private final Area spool;

    public Material(SessionState state, Area spool) {
        this.state = state;
        this.spool = spool;
    }

    /// The exports: every folder that was dropped as one, then the single files, then what lies on this computer.
    public List<Input> inputs() {
        Map<String, List<Upload>> folders = new LinkedHashMap<>();
        List<Input> single = new ArrayList<>();
        for (StoredUpload stored : state.uploads()) {
            Upload upload =
                    new Upload(stored.path(), stored.size(), () -> spool.open(stored.key()));
            if (stored.isInFolder()) {
                folders.computeIfAbsent(stored.drop(), _ -> new ArrayList<>()).add(upload);
            } else {
                single.add(new Input.Uploaded(upload));
            }
        }
        List<Input> all = new ArrayList<>();
        folders.forEach((name, files) -> all.add(new Input.UploadedFolder(name, files)));
        all.addAll(single);
        all.addAll(Input.onDisk(state.inPlace().stream().map(Path::of).toList()));
        return all;
    }
}
