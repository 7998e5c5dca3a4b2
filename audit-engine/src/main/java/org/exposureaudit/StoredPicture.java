package org.exposureaudit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Trait;
import org.exposureaudit.photo.PictureBook.Page;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.Coverage;

/// Pictures that lie in an export though nothing in it speaks of them.
final class StoredPicture {
    private static final String NONE = "pictures";

    private StoredPicture() {}

    /// The picture as an item of its own.
    ///
    /// @param platform the platform in whose export it lies, or an empty text
    static Item of(Page page, String platform) {
        Locator where = new Locator(page.file().input(), page.file().path(), Position.WHOLE_FILE);
        Media media = Media.of(page.file().path(), Media.Type.PHOTO).with(page.header());
        return Item.of(platform.isEmpty() ? NONE : platform, Kind.CAPTION, where)
                .author(platform.isEmpty() ? Author.self() : Author.unknown())
                .time(page.header().taken())
                .text(page.header().words())
                .media(media)
                .trait(Trait.STORED)
                .build();
    }

    /// The coverage with such pictures, and with those that could not be read.
    static Coverage counted(Coverage read, int stored, Map<String, Integer> damaged, int left) {
        Map<Kind, Integer> items = new EnumMap<>(Kind.class);
        items.putAll(read.items());
        if (stored > 0) {
            items.merge(Kind.CAPTION, stored, Integer::sum);
        }
        List<Problem> problems = new ArrayList<>(read.problems());
        damaged.forEach((input, count) -> problems.add(damaged(input, count)));
        if (left > 0) {
            problems.add(
                    new Problem(
                            Problem.Kind.CAPPED,
                            "pictures",
                            String.format(
                                    Locale.ROOT,
                                    "%,d pictures more than are compared or searched for writing; of those only the headers were read.",
                                    left)));
        }
        return new Coverage(read.files(), items, problems);
    }

    private static Problem damaged(String input, int count) {
        String pictures =
                count == 1
                        ? "One picture is"
                        : String.format(Locale.ROOT, "%,d pictures are", count);
        return new Problem(
                Problem.Kind.FILE,
                input,
                pictures
                        + " broken or of a sort that is not read, so nothing is known of when or where they were taken.");
    }
}
