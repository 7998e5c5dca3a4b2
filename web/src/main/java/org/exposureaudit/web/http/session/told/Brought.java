package org.exposureaudit.web.http.session.told;

import java.util.ArrayList;
import java.util.List;

/// What is checked.
///
/// @param uploads the files of the user's exports
/// @param inPlace exports on this computer that are read where they lie, as paths
record Brought(List<StoredUpload> uploads, List<String> inPlace) {
    static final Brought NOTHING = new Brought(List.of(), List.of());

    Brought {
        uploads = List.copyOf(uploads);
        inPlace = List.copyOf(inPlace);
    }

    Brought with(StoredUpload upload) {
        List<StoredUpload> more = new ArrayList<>(uploads);
        more.removeIf(other ->
                upload.isInFolder()
                        && other.drop().equals(upload.drop())
                        && other.path().equals(upload.path()));
        more.add(upload);
        return withUploads(more);
    }

    Brought withUploads(List<StoredUpload> others) {
        return new Brought(others, inPlace);
    }

    Brought readingInPlace(List<String> paths) {
        return new Brought(uploads, paths);
    }

    boolean isNothing() {
        return uploads.isEmpty() && inPlace.isEmpty();
    }

    /// Nothing of it in a log.
    @Override
    public String toString() {
        return "Brought[" + uploads.size() + " uploads]";
    }
}
