package org.exposureaudit.item;

/// A picture, video or other file that belongs to an item, by what the export says of it; never its content.
///
/// @param path the path in the export, or an empty text where the file is not included
/// @param type what sort of file
/// @param caption the words that go with it, or an empty text
/// @param album the album's title, or an empty text
/// @param taken when it was taken, by the export's own metadata
/// @param point where it was taken, by the export's own metadata
/// @param device the camera or phone, such as `Apple iPhone 12`, by the export's own metadata, or an empty text
/// @param header what the file itself says, where it is included and was read
public record Media(
        String path,
        Type type,
        String caption,
        String album,
        Moment taken,
        Place.Point point,
        String device,
        PictureHeader header) {
    /// What sort of file.
    public enum Type {
        /// A picture.
        PHOTO,
        /// A video.
        VIDEO,
        /// A voice note or other sound.
        AUDIO,
        /// Anything else: a document, a sticker, a contact card.
        FILE
    }

    /// A file of which only path and sort are known.
    public static Media of(String path, Type type) {
        return new Media(
                path, type, "", "", Moment.unknown(), Place.Point.UNKNOWN, "", PictureHeader.NONE);
    }

    /// The same with what the file itself says.
    public Media with(PictureHeader read) {
        return new Media(path, type, caption, album, taken, point, device, read);
    }

    /// When it was taken: by the file where that tells, else by the export.
    public Moment whenTaken() {
        return header.taken() instanceof Moment.Unknown ? taken : header.taken();
    }

    /// Where it was taken: by the file where that tells, else by the export.
    public Place.Point whereTaken() {
        return header.point().isUnknown() ? point : header.point();
    }

    /// The camera or phone: by the file where that tells, else by the export.
    public String takenWith() {
        return header.device().isEmpty() ? device : header.device();
    }

    /// Whether it is a picture or a video.
    public boolean isPicture() {
        return type == Type.PHOTO || type == Type.VIDEO;
    }

    /// No file name in a log.
    @Override
    public String toString() {
        return "Media[" + type + "]";
    }
}
