package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.Owner;

/// Reads the changes made to the profile over the years: new pictures, and changes such as a new workplace, told in a sentence.
final class ProfileHistory {
    private final Owner owner;

    ProfileHistory(Owner owner) {
        this.owner = owner;
    }

    /// Reads the file.
    void read(FileReading file) throws IOException {
        MetaJson.each(file, (_, record, at) -> change(file, record, at), "profile_updates");
    }

    private void change(FileReading file, JsonValue record, JsonPointer at) {
        Attachments attachments = Attachments.of(record);
        List<String> lines = new ArrayList<>(attachments.lines());
        lines.add(owner.without(record.text("title")));
        boolean picture = !attachments.media().isEmpty();
        ItemBuilder item =
                file.item(Facebook.ID, Kind.PROFILE, at)
                        .author(Author.self())
                        .time(record.time("timestamp"))
                        .text(String.join("\n", lines))
                        .detail(
                                new Detail.ProfileField(
                                        picture ? Detail.Field.PICTURE : Detail.Field.OTHER,
                                        "profile_updates"));
        attachments.media().forEach(media -> item.media(Captions.media(media, "")));
        file.accept(item.build());
    }
}
