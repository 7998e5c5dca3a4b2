package org.exposureaudit.source;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.exposureaudit.problem.UnreadableArchiveException;
import org.exposureaudit.problem.UnsafeArchiveException;

/// Opens a ZIP by its table of contents alone and says of each entry whether it may be read. Nothing is unpacked.
final class ZipArchive {
    private final String name;
    private final ZipEnd end;

    private ZipArchive(String name, ZipEnd end) {
        this.name = name;
        this.end = end;
    }

    /// The source of a ZIP; it closes the channel.
    static Source open(String name, SeekableByteChannel channel, Limits limits) throws IOException {
        Bytes bytes = new Bytes(channel);
        ZipEnd end = ZipEnd.read(bytes);
        List<ListedEntry> entries = ZipDirectory.read(bytes, end, limits);
        ZipEntryFile.Archive archive =
                new ZipEntryFile.Archive(channel, bytes, limits, new AtomicLong());
        ZipLayout layout = ZipLayout.of(entries, end.directory());
        return new ZipArchive(name, end)
                .source(EntryRules.judge(entries, archive, layout), channel);
    }

    private Source source(List<EntryVerdict> verdicts, SeekableByteChannel channel) {
        refuseWhole(verdicts);
        Source.Contents contents = new Source.Contents();
        notes().forEach(note -> contents.note(name, note));
        for (EntryVerdict verdict : verdicts) {
            add(verdict, contents);
        }
        return contents.source(name, List.of(channel));
    }

    private void add(EntryVerdict verdict, Source.Contents contents) {
        String path = verdict.path();
        switch (verdict) {
            case EntryVerdict.Folder _ -> {}
            case EntryVerdict.Refused(_, String reason, _) -> contents.refuse(name, path, reason);
            case EntryVerdict.Twice _ ->
                    contents.leave(
                            name, path, "The same file is in this ZIP twice; it was read once.");
            case EntryVerdict.Allowed _ when EntryPath.isClutter(path) ->
                    contents.leave(name, path, Source.CLUTTER);
            case EntryVerdict.Allowed(_, ZipEntryFile file) ->
                    contents.add(new SourceFile(name, path, file.entry().size(), file));
        }
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (end.prefix() > 0) {
            notes.add(junk(end.prefix(), "before its start"));
        }
        if (end.trailing() > 0) {
            notes.add(junk(end.trailing(), "after its end"));
        }
        return notes;
    }

    private static String junk(long bytes, String where) {
        return String.format(
                Locale.ROOT,
                "This ZIP file has %,d bytes %s that do not belong to it. They were not looked at.",
                bytes,
                where);
    }

    private static void refuseWhole(List<EntryVerdict> verdicts) {
        List<EntryVerdict> files =
                verdicts.stream().filter(v -> !(v instanceof EntryVerdict.Folder)).toList();
        if (files.isEmpty()) {
            throw new UnreadableArchiveException(
                    "This ZIP file holds only empty folders. Download the export again and add the new file.");
        }
        if (all(files, EntryVerdict.Cause.LOCKED)) {
            throw new UnreadableArchiveException(
                    "This ZIP file is protected by a password. Unpack it on your computer and add the folder.");
        }
        if (all(files, EntryVerdict.Cause.OVERLAP)) {
            throw new UnsafeArchiveException(
                    "The files in this ZIP lie on top of each other, as in files made to do harm. It was not opened. Download the export"
                            + " again.");
        }
    }

    private static boolean all(List<EntryVerdict> files, EntryVerdict.Cause cause) {
        return files.stream()
                .allMatch(file ->
                        file instanceof EntryVerdict.Refused refused && refused.cause() == cause);
    }
}
