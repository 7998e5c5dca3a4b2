package org.exposureaudit.web.upload;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.web.http.session.told.SessionState;
import org.exposureaudit.web.http.session.told.StoredUpload;

/// One thing the user brought: a file, a folder, or something on this computer that is read where it lies.
///
/// @param key what names it in addresses; it tells nothing of it
/// @param name as the user calls it
/// @param input as the report calls it, in which two never have one name
/// @param files its files; none where it is read where it lies
record Brought(String key, String name, String input, List<StoredUpload> files) {
    private static final String IN_PLACE = "place-";

    /// Copies the list.
    Brought {
        files = List.copyOf(files);
    }

    /// Everything in a session, in order.
    static List<Brought> all(SessionState state) {
        Map<String, List<StoredUpload>> units = new LinkedHashMap<>();
        for (StoredUpload upload : state.uploads()) {
            String unit = upload.isInFolder() ? "folder " + upload.drop() : upload.key();
            units.computeIfAbsent(unit, _ -> new ArrayList<>()).add(upload);
        }
        Set<String> names = new HashSet<>();
        List<Brought> all = new ArrayList<>();
        for (List<StoredUpload> files : units.values()) {
            StoredUpload first = files.getFirst();
            String name = first.isInFolder() ? first.drop() : first.name();
            all.add(new Brought(first.key(), name, unused(name, names), files));
        }
        for (int i = 0; i < state.inPlace().size(); i++) {
            String name = String.valueOf(Path.of(state.inPlace().get(i)).getFileName());
            all.add(new Brought(IN_PLACE + i, name, unused(name, names), List.of()));
        }
        return all;
    }

    private static String unused(String name, Set<String> names) {
        String unused = name;
        for (int copy = 2; !names.add(unused); copy++) {
            unused = name + " (" + copy + ")";
        }
        return unused;
    }

    /// The state without the thing of this key; the same where there is none.
    static SessionState without(SessionState state, String key) {
        List<StoredUpload> gone =
                all(state).stream()
                        .filter(each -> each.key().equals(key))
                        .flatMap(each -> each.files().stream())
                        .toList();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < state.inPlace().size(); i++) {
            if (!key.equals(IN_PLACE + i)) {
                places.add(state.inPlace().get(i));
            }
        }
        return state.withUploads(
                        state.uploads().stream().filter(each -> !gone.contains(each)).toList())
                .readingInPlace(places);
    }

    /// Whether it is read where it lies.
    boolean isInPlace() {
        return files.isEmpty();
    }

    /// Whether it is a folder of several files.
    boolean isFolder() {
        return !files.isEmpty() && files.getFirst().isInFolder();
    }

    /// Its size in bytes; 0 where it is read where it lies.
    long size() {
        return files.stream().mapToLong(StoredUpload::size).sum();
    }

    /// Whether the report speaks of it or of a ZIP in it under this name.
    boolean isCalled(String reported) {
        return reported.equals(input)
                || (isFolder() && files.stream().anyMatch(file -> file.path().equals(reported)));
    }

    /// No file name in a log.
    @Override
    public String toString() {
        return "Brought[" + files.size() + " files]";
    }
}
