package org.exposureaudit.web.upload;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.exposureaudit.reader.ReaderInfo;

/// How to get a copy from one platform.
///
/// @param name what people call the platform
/// @param lead what it is about, in a sentence
/// @param cards the steps, each with a picture
/// @param cannotShow what such a copy never holds
/// @param layouts which copies can be read
/// @param helpPage the address of the platform's own help, shown as text
public record GuidePage(
        String name,
        String lead,
        List<Card> cards,
        List<String> cannotShow,
        List<String> layouts,
        String helpPage) {
    /// One step.
    ///
    /// @param text what to do
    /// @param picture the asset that shows it; it says no more than the text
    public record Card(String text, String picture) {}

    /// What the pictures show, by the words of the step. The first that fits is taken.
    private enum Picture {
        DROP("guide-drop.svg", "\\bdrop\\b|\\badd (it|them|all)\\b|\\bbring\\b"),
        CHAT("guide-chat.svg", "\\bchat\\b|\\bconversation\\b"),
        WAIT("guide-wait.svg", "\\bready\\b|\\bdays?\\b|\\bhours?\\b|\\bwait\\b|\\be-?mail"),
        SAVE("guide-save.svg", "\\bdownload|\\bsave\\b|\\bshare\\b|\\bexport (all|as|file)\\b"),
        CHOOSE("guide-choose.svg", "\\bchoose\\b|\\btick\\b|\\bselect\\b|\\bformat\\b|\\bpick\\b"),
        WRITE("guide-write.svg", "\\bwrite\\b|\\bcolumns?\\b|\\bone line\\b|\\bline\\b|\\bfile\\b"),
        OPEN("guide-open.svg", ".*");

        private final String asset;
        private final Pattern words;

        Picture(String asset, String words) {
            this.asset = asset;
            this.words = Pattern.compile(words);
        }

        static Picture of(String step) {
            String plain = step.toLowerCase(Locale.ROOT);
            for (Picture picture : values()) {
                if (picture.words.matcher(plain).find()) {
                    return picture;
                }
            }
            return OPEN;
        }
    }

    /// Copies the lists.
    public GuidePage {
        cards = List.copyOf(cards);
        cannotShow = List.copyOf(cannotShow);
        layouts = List.copyOf(layouts);
    }

    /// What the platform is called at the head of a page.
    static String title(ReaderInfo info) {
        return info.name().substring(0, 1).toUpperCase(Locale.ROOT) + info.name().substring(1);
    }

    /// The guide a reader gives.
    static GuidePage of(ReaderInfo info) {
        List<Card> cards =
                info.howToGet().stream()
                        .map(step -> new Card(step, Picture.of(step).asset))
                        .toList();
        return new GuidePage(
                title(info),
                "You ask for your own data and save it on this computer. Then you bring it here; nothing goes anywhere else.",
                cards,
                info.cannotShow(),
                info.layouts(),
                info.helpPage());
    }
}
