package org.exposureaudit.reader.linkedin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.reader.format.TextReader;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads LinkedIn's download: one table for each sort of thing. Blanks and underscores in their names come and go.
public final class LinkedInReader implements ArchiveReader {
    static final String PLATFORM = "linkedin";

    private static final int HEAD = 2_000;
    private static final String TRADE =
            "What you searched for, bought, learnt or applied for, and what LinkedIn guesses about you; only you see it.";
    private static final Set<String> IGNORED =
            Set.of(
                    "searchqueries",
                    "votes",
                    "saveditems",
                    "savedjobs",
                    "savedjobalerts",
                    "savedanswers",
                    "inferencesaboutyou",
                    "adtargeting",
                    "adsclicked",
                    "lanadsengagement",
                    "receipts",
                    "receiptsv2",
                    "learning",
                    "learningcoachaimessages",
                    "learningcoachmessages",
                    "learningrolesplaymessages",
                    "jobapplications",
                    "jobapplicantsavedanswers",
                    "jobapplicantsavedscreeningquestionresponses",
                    "jobseekerpreferences",
                    "onlinejobpostings",
                    "jobpostings",
                    "securitychallenges",
                    "trustedgraph",
                    "verifications",
                    "companyfollowers",
                    "subscriptions",
                    "serviceengagements",
                    "servicesmarketplace",
                    "guidemessages",
                    "profilesummary",
                    "skills",
                    "languages",
                    "testscores",
                    "patents",
                    "reactions",
                    "instantreposts",
                    "endorsementgiveninfo",
                    "privateidentityasset",
                    "publishedshares");

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "LinkedIn",
                List.of(
                        "Tables of 2023 to 2026",
                        "Tables of 2021 to 2023, with notes above",
                        "Tables of 2018 to 2021"),
                List.of(
                        "On linkedin.com open Me, then Settings & Privacy, then Data privacy.",
                        "Choose Get a copy of your data, then the larger archive with everything.",
                        "LinkedIn writes twice: the first file is incomplete, the whole one comes within a day.",
                        "Download the ZIP named Complete or Basic_LinkedInDataExport and add it here as it is."),
                "https://www.linkedin.com/help/linkedin/answer/a1339364",
                List.of(
                        "Who can see your profile, connections and posts; look under Visibility.",
                        "What others wrote under your posts, and who mentioned you.",
                        "Old invitations; mostly only recent ones are in it.",
                        "Names of connections who hide from downloads."));
    }

    @Override
    public Detection detect(Source source) {
        boolean found = source.files().stream().anyMatch(LinkedInReader::isMark);
        return found ? routes(source).recognize(source, "csv") : Detection.NOT_MINE;
    }

    private static boolean isMark(SourceFile file) {
        String mark =
                switch (plain(file)) {
                    case "connections" -> "connected on";
                    case "messages" -> "conversation id";
                    case "invitations" -> "sent at";
                    case "profile" -> "geo location";
                    case "positions" -> "company name,title";
                    case "shares" -> "sharecommentary";
                    case "richmedia" -> "media link";
                    default -> "";
                };
        return !mark.isEmpty()
                && TextReader.headOrNothing(file, HEAD)
                        .toLowerCase(Locale.ROOT)
                        .replace("\"", "")
                        .contains(mark);
    }

    /// The name of a table as names are compared; an empty text for any other file.
    static String plain(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv")
                ? name.substring(0, name.length() - 4)
                        .replaceAll("[ _]+", "")
                        .replaceAll("(?:\\(\\d+\\)|part\\d+)$", "")
                : "";
    }

    @Override
    public FileRoutes routes(Source source) {
        Member me = Member.of(source);
        Map<String, FileHandler> tables = Tables.of(me);
        FileRoutes.Builder routes = FileRoutes.builder();
        for (SourceFile file : source.files()) {
            FileHandler handler = tables.get(plain(file));
            if (handler != null) {
                routes.reads(file.path(), handler);
            } else if (IGNORED.contains(plain(file))) {
                routes.ignores(file.path(), TRADE);
            }
        }
        return routes.ignores("Jobs/*.csv", TRADE)
                .ignores("Verifications/*.csv", TRADE)
                .reads("Articles/**.html", Articles::read)
                .build();
    }
}
