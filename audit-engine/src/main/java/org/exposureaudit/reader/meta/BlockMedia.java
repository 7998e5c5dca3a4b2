package org.exposureaudit.reader.meta;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.item.text.Folding;
import org.exposureaudit.reader.format.HtmlRows;
import org.exposureaudit.reader.format.HtmlText;
import org.jsoup.nodes.Element;

/// The pictures, videos and sounds of a block, with the captions and tables that stand beside them.
final class BlockMedia {
    private static final String FILES = "img[src], video[src], audio[src]";
    private static final String LINKED =
            "a[href]:not([href^=http]):not([href^=#]):not([href^=mailto])";
    // The pictures of reactions and the like that every page uses.
    private static final String ICONS = "files/";
    private static final List<String> TAKEN =
            List.of("taken", "aufgenommen", "prise", "scatta", "zrobi", "tirada", "tomada");
    private static final List<String> LATITUDE =
            List.of("latitud", "breite", "szerokosc", "latitudin", "breedte", "lledred");
    private static final List<String> LONGITUDE =
            List.of("longitud", "lange", "laenge", "dlugosc", "lengte", "hydred");
    private static final List<String> DEVICE =
            List.of("camera make", "camera model", "device", "kamera", "appareil");

    private BlockMedia() {}

    /// The files shown or linked in a part, in order.
    static List<Media> of(MetaPage page, Element part, String album) {
        List<Media> found = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (Element shown : part.select(FILES + ", " + LINKED)) {
            String path = path(shown.hasAttr("src") ? shown.attr("src") : shown.attr("href"));
            boolean fits =
                    !path.isEmpty()
                            && !path.endsWith(".html")
                            && !path.endsWith(".htm")
                            && !paths.contains(path);
            if (fits) {
                paths.add(path);
                found.add(media(page, shown, path, album));
            }
        }
        return found;
    }

    private static Media media(MetaPage page, Element shown, String path, String album) {
        Element beside = beside(shown);
        List<HtmlRows.Row> rows = isAlone(beside) ? HtmlRows.of(beside) : List.of();
        return new Media(
                path,
                type(shown, path),
                caption(beside),
                album,
                page.time(value(rows, TAKEN)),
                Point.of(number(value(rows, LATITUDE)), number(value(rows, LONGITUDE))),
                value(rows, DEVICE),
                PictureHeader.NONE);
    }

    private static Media.Type type(Element shown, String path) {
        return switch (shown.normalName()) {
            case "img" -> Media.Type.PHOTO;
            case "video" -> Media.Type.VIDEO;
            case "audio" -> Media.Type.AUDIO;
            default -> MetaMedia.type(path);
        };
    }

    /// The captions of the files in a part.
    static List<String> captions(Element part) {
        List<String> captions = new ArrayList<>();
        for (Element shown : part.select(FILES)) {
            String caption = caption(beside(shown));
            if (!caption.isEmpty()) {
                captions.add(caption);
            }
        }
        return captions;
    }

    // What stands beside a picture: the element around it, or around the link it is in.
    private static Element beside(Element shown) {
        Element link = shown.closest("a");
        Element outer = (link == null ? shown : link).parent();
        return outer == null ? shown : outer;
    }

    private static boolean isAlone(Element beside) {
        return beside.select(FILES).size() <= 1;
    }

    private static String caption(Element beside) {
        if (!isAlone(beside)) {
            return "";
        }
        Element copy = beside.clone();
        copy.select("table, a, img, video, audio").remove();
        return HtmlText.of(copy);
    }

    private static String value(List<HtmlRows.Row> rows, List<String> labels) {
        for (HtmlRows.Row row : rows) {
            String label = Folding.fold(row.label());
            if (labels.stream().anyMatch(label::contains)) {
                return row.value();
            }
        }
        return "";
    }

    private static double number(String text) {
        try {
            return text.isEmpty() || text.length() > 40 ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    private static String path(String address) {
        String plain = address.toLowerCase(Locale.ROOT);
        if (plain.startsWith(ICONS) || plain.contains("/" + ICONS) || plain.startsWith("data:")) {
            return "";
        }
        try {
            return MetaMedia.path(
                    URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return MetaMedia.path(address);
        }
    }
}
