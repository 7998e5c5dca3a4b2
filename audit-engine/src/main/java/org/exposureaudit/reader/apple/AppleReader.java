package org.exposureaudit.reader.apple;

import java.util.List;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.reader.format.CsvRecords;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads Apple's copy of one's data: details of iCloud pictures and the account. Contacts and mail in it are read as those are.
public final class AppleReader implements ArchiveReader {
    static final String PLATFORM = "apple";

    private static final PathPattern PHOTOS = PathPattern.of("Photo Details*.csv");
    private static final PathPattern ACCOUNT = PathPattern.of("*Account Information.csv");
    private static final String NOTES =
            "Notes, files and entries you keep with Apple are not opened. If you keep any of the school there, look through them yourself.";
    private static final String NOT_CONTENT =
            "Apple's own notes on your devices and purchases; nothing you wrote or are linked to.";

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "Apple (iCloud)",
                List.of("Copies of 2018 to 2026"),
                List.of(
                        "Open privacy.apple.com and sign in.",
                        "Choose Request a copy of your data. Tick iCloud Contacts, iCloud Photos and Apple Account information.",
                        "Choose the largest size of file. Apple writes within a week.",
                        "Download all parts. Where a ZIP holds further ZIPs, unpack it once and add those that come out."),
                "https://support.apple.com/en-gb/102208",
                List.of(
                        "iMessage and SMS: Apple cannot read them and gives none.",
                        "Who can see shared albums; look in Photos.",
                        "Words and people in pictures."));
    }

    @Override
    public Detection detect(Source source) {
        boolean found =
                source.matching(PHOTOS).limit(3).anyMatch(AppleReader::isDetails)
                        || source.matching(ACCOUNT).limit(3).anyMatch(AppleReader::isAccount)
                        || source.files().stream()
                                .anyMatch(file -> file.path().contains("iCloud "));
        return found ? routes(source).claim(source, "csv") : Detection.NOT_MINE;
    }

    private static boolean isDetails(SourceFile file) {
        List<String> columns = CsvRecords.header(file);
        return columns.contains("imgname") || columns.contains("originalcreationdate");
    }

    private static boolean isAccount(SourceFile file) {
        return CsvRecords.header(file).stream().anyMatch(column -> column.contains("apple"));
    }

    @Override
    public FileRoutes routes(Source source) {
        return FileRoutes.builder()
                .reads("Photo Details*.csv", Tables::photos)
                .reads("*Account Information.csv", Tables::account)
                .ignores("Albums/*.csv", "Which pictures are in an album; only names of files.")
                .ignores("Memories/*.csv", "Which pictures are in a memory; only names of files.")
                .ignores(
                        "iCloud Photos/Photos/*",
                        "Pictures and videos are not opened. What Apple says about them is read.")
                .ignoresAll(
                        NOTES,
                        "iCloud Notes/**",
                        "iCloud Drive/**",
                        "iCloud Calendars*/**",
                        "iCloud Reminders/**",
                        "iCloud Bookmarks/**")
                .ignoresAll(
                        NOT_CONTENT,
                        "Game Center/**",
                        "Apple Media Services*/**",
                        "*Device Information.csv",
                        "Apple*/Sign In*.csv",
                        "Apple*/*History.csv",
                        "Other data/**",
                        "iCloud Photos/**/*.json")
                .build();
    }
}
