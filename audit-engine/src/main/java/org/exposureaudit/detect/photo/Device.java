package org.exposureaudit.detect.photo;

import java.util.List;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.text.Folding;

/// With what a picture was taken, as far as its file or the export names it.
///
/// @param label the attribute `device`
/// @param evidence a sentence, or none
record Device(String label, List<String> evidence) {
    static final Device UNKNOWN = new Device("unknown", List.of());
    private static final int SHORTEST = 4;

    /// The device of an item's pictures: the first that is named.
    static Device of(Passage passage) {
        return passage.item().media().stream()
                .filter(Media::isPicture)
                .map(Media::takenWith)
                .filter(name -> !name.isBlank())
                .findFirst()
                .map(name -> of(name, passage))
                .orElse(UNKNOWN);
    }

    private static Device of(String name, Passage passage) {
        String plain = plain(name);
        boolean listed =
                passage.school().establishments().stream()
                        .flatMap(each -> each.premises().equipment().stream())
                        .anyMatch(own -> isSame(plain, plain(own)));
        if (listed) {
            return said(
                    "school",
                    "The device names itself "
                            + name
                            + ", a model on the school's list of equipment; you might own the same.");
        }
        boolean tablet = begins(plain, "tablet");
        if (tablet || begins(plain, "phone")) {
            return said(
                    "phone",
                    "It was taken with a " + (tablet ? "tablet" : "phone") + ": " + name + ".");
        }
        return begins(plain, "camera")
                ? said("camera", "It was taken with a camera: " + name + ".")
                : said("unknown", "The device names itself " + name + ".");
    }

    private static Device said(String label, String sentence) {
        return new Device(label, List.of(sentence));
    }

    private static boolean isSame(String device, String own) {
        return own.length() >= SHORTEST && (device.contains(own) || own.endsWith(device));
    }

    private static boolean begins(String device, String list) {
        return PictureWords.of(list).stream().anyMatch(device::startsWith);
    }

    private static String plain(String name) {
        return Folding.fold(name).strip();
    }
}
