import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Writes the files of the export: 15 % of its bytes are posts, as many comments, the rest conversations.
final class ExportWriter {
    private static final int MOST_IN_A_FILE = 10_000;
    private static final double TYPICAL_CONVERSATION = 300;
    private static final long FIRST_SECOND = 1_262_304_000L; // 2010
    private static final int SECONDS = 500_000_000;

    private final SplittableRandom random;
    private final Texts texts;
    private final Friends friends;
    private final List<String> names;
    private final Truth truth;
    private final Records records;
    private long size;
    private long items;

    ExportWriter(SplittableRandom random, Texts texts, Friends friends, Truth truth) {
        this.random = random;
        this.texts = texts;
        this.friends = friends;
        this.names = friends.names();
        this.truth = truth;
        this.records = new Records(random);
    }

    /// Bytes of JSON written.
    long size() {
        return size;
    }

    /// Friends, posts, comments and messages written.
    long items() {
        return items;
    }

    /// Writes all of it, about so many bytes of JSON.
    void write(Path path, long wanted) throws IOException {
        try (ExportZip zip = new ExportZip(path)) {
            friends(zip);
            for (int part = 1; zip.size() < wanted * 15 / 100; part++) {
                posts(zip, part, wanted * 15 / 100);
            }
            comments(zip, wanted * 30 / 100);
            while (zip.size() < wanted) {
                conversation(zip, wanted);
            }
            size = zip.size();
        }
    }

    private void friends(ExportZip zip) throws IOException {
        open(zip, "connections/friends/your_friends.json", Records.FRIENDS_START);
        for (int i = 0; i < names.size(); i++) {
            next(i);
            zip.element(records.friend(names.get(i), second()));
            if (i >= friends.strangers().size()) {
                truth.friend(friends.fromSchool().get(i - friends.strangers().size()));
            }
        }
        zip.close(Records.LIST_END);
    }

    private void posts(ExportZip zip, int part, long until) throws IOException {
        open(
                zip,
                "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_"
                        + part
                        + ".json",
                Records.POSTS_START);
        for (int i = 0; i < MOST_IN_A_FILE && zip.size() < until; i++) {
            next(i);
            long second = second();
            zip.element(records.post(texts.next(22), second));
        }
        zip.close(Records.POSTS_END);
    }

    private void comments(ExportZip zip, long until) throws IOException {
        open(
                zip,
                "your_facebook_activity/comments_and_reactions/comments.json",
                Records.COMMENTS_START);
        for (int i = 0; zip.size() < until; i++) {
            next(i);
            long second = second();
            String text = texts.next(11);
            zip.element(records.comment(text, second, Words.any(names, random)));
        }
        zip.close(Records.LIST_END);
    }

    private void conversation(ExportZip zip, long until) throws IOException {
        String other = Words.any(names, random);
        String folder = folder(other);
        int length = Math.clamp(texts.lengthAround(TYPICAL_CONVERSATION, 1.6), 2, MOST_IN_A_FILE);
        long millis = second() * 1000;
        open(
                zip,
                "your_facebook_activity/messages/inbox/" + folder + "/message_1.json",
                records.conversationStart(other));
        for (int i = 0; i < length && zip.size() < until; i++) {
            next(i);
            String sender = random.nextBoolean() ? Records.OWNER : other;
            String text = texts.next(7);
            millis -= 1000 + random.nextInt(600_000);
            zip.element(records.message(sender, text, millis, other));
        }
        zip.close(records.conversationEnd(other, folder));
    }

    private String folder(String other) {
        String letters = Words.plain(other).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return letters + "_" + (1_000_000_000L + random.nextInt(1 << 30));
    }

    private long second() {
        return FIRST_SECOND + random.nextInt(SECONDS);
    }

    private void open(ExportZip zip, String file, String start) throws IOException {
        truth.in(file);
        zip.open(file, start);
    }

    private void next(int place) {
        truth.at(place);
        items++;
    }
}
