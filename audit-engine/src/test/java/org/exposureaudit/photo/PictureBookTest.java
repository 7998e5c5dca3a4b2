package org.exposureaudit.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;

final class PictureBookTest {
    private static SourceFile file(String input, String path, byte[] bytes) {
        return new SourceFile(input, path, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private static SourceFile by(String input, String path, String model) {
        return file(input, path, MadePicture.jpeg(new CameraNotes().device("Apple", model)));
    }

    private static PictureBook book(SourceFile... files) {
        return PictureBook.read(List.of(files), Looking.HEADERS_ALONE, 3);
    }

    private static Item item(String input, Media... media) {
        ItemBuilder item =
                Item.of("x", Kind.POST, new Locator(input, "posts.json", Position.WHOLE_FILE));
        for (Media each : media) {
            item.media(each);
        }
        return item.build();
    }

    private static Media photo(String path) {
        return Media.of(path, Media.Type.PHOTO);
    }

    private static String device(PictureBook book, String input, Media media) {
        return book.joined(item(input, media)).media().getFirst().takenWith();
    }

    @Test
    void findsAPictureUnderTheFolderItsExportIsWrappedIn() {
        PictureBook book = book(by("a.zip", "export-1/media/1.JPG", "iPhone 12"));
        assertEquals("Apple iPhone 12", device(book, "a.zip", photo("media/1.jpg")));
        assertEquals("", device(book, "a.zip", photo("edia/1.jpg")));
    }

    @Test
    void prefersTheOneInTheSameArchiveAndGuessesNothing() {
        PictureBook book =
                book(
                        by("a.zip", "media/1.jpg", "iPhone 12"),
                        by("b.zip", "media/1.jpg", "iPhone 8"));
        assertEquals("Apple iPhone 8", device(book, "b.zip", photo("media/1.jpg")));
        assertEquals("", device(book, "c.zip", photo("media/1.jpg")));
    }

    @Test
    void givesAShortFilmWhatThePictureBesideItSays() {
        PictureBook book = book(by("a", "DCIM/IMG_1.HEIC", "iPhone 12"));
        assertEquals(
                "Apple iPhone 12", device(book, "a", Media.of("DCIM/IMG_1.MOV", Media.Type.VIDEO)));
        assertEquals("", device(book, "a", Media.of("DCIM/IMG_2.MOV", Media.Type.VIDEO)));
    }

    @Test
    void keepsThePicturesNobodySpokeOf() {
        PictureBook book =
                book(
                        by("a", "1.jpg", "iPhone 12"),
                        by("a", "2.jpg", "iPhone 12"),
                        file("a", "3.jpg", MadePicture.bare()),
                        file("a", "4.jpg", new byte[] {1, 2, 3}));
        assertEquals(1, book.joined(item("a", photo("1.jpg"))).media().size());
        assertEquals(
                List.of("2.jpg"),
                book.unclaimed().stream().map(page -> page.file().path()).toList());
        assertEquals(Map.of("a", 1), book.damaged(_ -> true));
    }

    @Test
    void leavesAnItemAloneThatHasNoPictures() {
        Item plain = item("a");
        assertSame(plain, book(by("a", "1.jpg", "iPhone 12")).joined(plain));
        Item other = item("a", Media.of("1.pdf", Media.Type.FILE));
        assertSame(other, book(by("a", "1.jpg", "iPhone 12")).joined(other));
        assertSame(plain, PictureBook.EMPTY.joined(plain));
    }

    @Test
    void isNotHeldUpByManyFilesOfOneName() {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            files.add(file("a", i + "/1.jpg", MadePicture.bare()));
        }
        PictureBook book = PictureBook.read(files, Looking.HEADERS_ALONE, 2);
        Media known = book.joined(item("a", photo("7/1.jpg"))).media().getFirst();
        assertEquals(PictureHeader.BARE, known.header());
        Media vague = book.joined(item("a", photo("1.jpg"))).media().getFirst();
        assertEquals(PictureHeader.NONE, vague.header());
    }
}
