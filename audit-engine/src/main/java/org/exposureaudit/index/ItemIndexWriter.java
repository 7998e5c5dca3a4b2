package org.exposureaudit.index;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.IndexException;

/// Writes items into an index. Items may be added from several threads; nothing can be found before [#close] has returned.
public final class ItemIndexWriter implements AutoCloseable {
    private static final double BUFFER_MB = 32;
    private static final FieldType WORDS = words();

    private final Directory directory;
    private final IndexWriter writer;

    ItemIndexWriter(Directory directory) {
        this.directory = directory;
        try {
            writer =
                    new IndexWriter(
                            directory,
                            new IndexWriterConfig(new FoldingAnalyzer())
                                    .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                                    .setRAMBufferSizeMB(BUFFER_MB)
                                    .setCommitOnClose(false));
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /// Adds one item.
    public void add(Item item) {
        try {
            writer.addDocument(document(item));
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /// Makes everything added findable and lets go of the files.
    @Override
    public void close() {
        try (directory;
                writer) {
            writer.setLiveCommitData(Map.of("version", IndexField.VERSION).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private static IndexException cannotWrite(IOException cause) {
        return new IndexException(
                "The search index could not be written. There might be too little room on the disk: free some and run the check again.",
                cause);
    }

    private static Document document(Item item) {
        Document document = new Document();
        document.add(new Field(IndexField.TEXT.key(), item.text(), WORDS));
        document.add(new Field(IndexField.NAMES.key(), names(item), WORDS));
        exact(document, IndexField.PLATFORM, item.platform());
        exact(document, IndexField.KIND, item.kind().label());
        exact(document, IndexField.AUDIENCE, item.audience().label());
        author(document, item.author());
        store(document, IndexField.CONVERSATION, item.conversation().title());
        store(document, IndexField.TIME_TEXT, item.time().text());
        store(document, IndexField.INPUT, item.locator().input());
        store(document, IndexField.PATH, item.locator().path());
        store(document, IndexField.POSITION, item.locator().position().text());
        if (!(item.time() instanceof Moment.Unknown)) {
            document.add(
                    new LongField(IndexField.TIME.key(), seconds(item.time()), Field.Store.NO));
        }
        ThreadPlace place = ThreadPlace.of(item);
        if (place.isInThread()) {
            exact(document, IndexField.THREAD, place.thread());
            document.add(new NumericDocValuesField(IndexField.ORDER.key(), place.order()));
        }
        return document;
    }

    private static void author(Document document, Author author) {
        String who =
                switch (author) {
                    case Author.Self _ -> "me";
                    case Author.Other _ -> "other";
                    case Author.Unknown _ -> "unknown";
                };
        exact(document, IndexField.AUTHOR, who);
        if (author instanceof Author.Other(var account)) {
            store(document, IndexField.AUTHOR_NAME, account.shown());
        }
    }

    private static String names(Item item) {
        StringBuilder names = new StringBuilder();
        if (item.author() instanceof Author.Other(var account)) {
            names.append(account.displayName()).append(' ').append(account.handle()).append(" | ");
        }
        switch (item.detail()) {
            case Detail.Connection link ->
                    names.append(link.account().displayName())
                            .append(' ')
                            .append(link.account().handle());
            case Detail.Contact contact ->
                    names.append(contact.account().displayName())
                            .append(' ')
                            .append(contact.account().phones());
            case Detail.None _,
                    Detail.Membership _,
                    Detail.ProfileField _,
                    Detail.Reaction _,
                    Detail.Setting _,
                    Detail.SignIn _ -> {}
        }
        item.tagged().forEach(tag -> names.append(" | ").append(tag.shown()));
        return names.append(" | ").append(item.place().name()).toString();
    }

    private static void exact(Document document, IndexField field, String value) {
        document.add(new StringField(field.key(), value, Field.Store.YES));
    }

    private static void store(Document document, IndexField field, String value) {
        if (!value.isEmpty()) {
            document.add(new StoredField(field.key(), value));
        }
    }

    static long seconds(Moment time) {
        return switch (time) {
            case Moment.At at -> at.instant().getEpochSecond();
            case Moment.Local(LocalDateTime local) -> local.toEpochSecond(ZoneOffset.UTC);
            case Moment.Day(LocalDate day) -> day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
            case Moment.Unknown _ -> Long.MIN_VALUE;
        };
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setStored(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
