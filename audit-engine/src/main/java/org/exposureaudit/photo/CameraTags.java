package org.exposureaudit.photo;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.tiff.DirectoryTiffHandler;
import java.io.IOException;
import java.util.Set;

/// Walks the three lists of a camera's own notes (Exif) that tell when, where and with what. Makers' secret notes, embedded pictures and
/// embedded XML are passed over: nothing in them is needed, and most of what was ever wrong with such readers was in them.
final class CameraTags extends DirectoryTiffHandler {
    private static final int TIFF = 42;
    private static final int NOTES = 0x8769;
    private static final int POSITION = 0x8825;
    private static final int LONGEST_VALUE = 8 * 1024;

    private CameraTags(Metadata metadata) {
        super(metadata, null);
        pushDirectory(ExifIFD0Directory.class);
    }

    /// The lists in these bytes, from an offset on.
    static Metadata read(byte[] bytes, int from) throws IOException {
        Metadata metadata = new Metadata();
        try {
            new TiffReader().processTiff(new StepBytes(bytes, from), new CameraTags(metadata), 0);
        } catch (TiffProcessingException e) {
            throw new IOException("not the notes of a camera", e);
        }
        return metadata;
    }

    @Override
    public void setTiffMarker(int marker) throws TiffProcessingException {
        if (marker != TIFF) {
            throw new TiffProcessingException("not the notes of a camera");
        }
    }

    @Override
    public boolean tryEnterSubIfd(int tag) {
        boolean first = _currentDirectory instanceof ExifIFD0Directory;
        if (first && tag == NOTES) {
            pushDirectory(ExifSubIFDDirectory.class);
            return true;
        }
        if (first && tag == POSITION) {
            pushDirectory(GpsDirectory.class);
            return true;
        }
        return false;
    }

    // The list that follows is of the embedded preview.
    @Override
    public boolean hasFollowerIfd() {
        return false;
    }

    @Override
    public Long tryCustomProcessFormat(int tag, int format, long count) {
        return 0L;
    }

    /// Large values are left out: none of those wanted is large.
    @Override
    public boolean customProcessTag(
            int offset,
            Set<Integer> seen,
            int header,
            RandomAccessReader bytes,
            int tag,
            int length) {
        return length > LONGEST_VALUE;
    }
}
