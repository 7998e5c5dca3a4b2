package org.exposureaudit.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.exposureaudit.problem.IndexException;

/// A searchable index of all items of one audit. Searching is safe from several threads. Close it when done.
///
/// The folder holds the items' words in clear: whoever keeps it keeps the export's content, and deleting it is enough to be rid of it.
public final class ItemIndex implements AutoCloseable {
    private static final int MOST = 10_000;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private ItemIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
    }

    /// Starts a new index in a folder, made if need be; an index already there is replaced.
    public static ItemIndexWriter create(Path folder) {
        try {
            Files.createDirectories(folder);
            return new ItemIndexWriter(FSDirectory.open(folder));
        } catch (IOException e) {
            throw new IndexException(
                    "The folder for the search index could not be made. Choose another folder with --out.",
                    e);
        }
    }

    /// Starts a new index at a place; an index already there is replaced.
    public static ItemIndexWriter create(IndexPlace place) {
        return switch (place) {
            case IndexPlace.Folder(Path path) -> create(path);
            case IndexPlace.Files(IndexFiles files) ->
                    new ItemIndexWriter(new FilesDirectory(files));
        };
    }

    /// Opens the index at a place.
    public static ItemIndex open(IndexPlace place) {
        return switch (place) {
            case IndexPlace.Folder(Path path) -> open(path);
            case IndexPlace.Files(IndexFiles files) -> open(new FilesDirectory(files));
        };
    }

    /// Opens the index in a folder.
    public static ItemIndex open(Path folder) {
        try {
            // Opening a folder that is not there would make it.
            if (!Files.isDirectory(folder)) {
                throw none();
            }
            return open(FSDirectory.open(folder));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static ItemIndex open(Directory directory) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                directory.close();
                throw none();
            }
            ItemIndex index = new ItemIndex(directory);
            String version =
                    index.reader.getIndexCommit().getUserData().getOrDefault("version", "");
            if (!version.equals(IndexField.VERSION)) {
                index.close();
                throw new IndexException(
                        "This search index was made by another version of the tool. Run the check again to make a new one.");
            }
            return index;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static IndexException unusable(IOException cause) {
        return new IndexException(
                "The search index could not be opened. Run the check again to make a new one.",
                cause);
    }

    private static IndexException none() {
        return new IndexException(
                "There is no finished search index in this folder. Run the check again to make one.");
    }

    /// How many items it holds.
    public int size() {
        return reader.numDocs();
    }

    /// The items a query finds, best first, newest first among equals; at most `most` of them.
    public FoundItems find(ItemQuery query, int most) {
        return find(query, 0, most);
    }

    /// The same without the first `skip` of them, for the pages of a list; no further than the first 10,000.
    public FoundItems find(ItemQuery query, int skip, int most) {
        try {
            Query lucene = LuceneQueries.of(query);
            TopDocs top = searcher.search(lucene, Math.clamp((long) skip + most, 1, MOST));
            List<FoundItem> found = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            Highlights highlights = new Highlights(query);
            for (int i = skip; i < top.scoreDocs.length; i++) {
                int number = top.scoreDocs[i].doc;
                found.add(item(number, stored.document(number), highlights));
            }
            return new FoundItems(searcher.count(lucene), found);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// How many of the items a query finds are of which kind, platform and audience, and by whom.
    public Facets facets(ItemQuery query) {
        try {
            return new FacetCounts(searcher, query).facets();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// The item of this number, which a search in this very index gave; none where there is no such number.
    public Optional<FoundItem> item(int number) {
        if (number < 0 || number >= reader.maxDoc()) {
            return Optional.empty();
        }
        try {
            Document document = searcher.storedFields().document(number);
            return Optional.of(item(number, document, new Highlights(ItemQuery.parse(""))));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// What stands around the item of this number in its thread.
    ///
    /// @param most how many of each at most
    public Surroundings around(int number, int most) {
        if (number < 0 || number >= reader.maxDoc()) {
            return Surroundings.NONE;
        }
        try {
            String thread = value(searcher.storedFields().document(number), IndexField.THREAD);
            return around(new ThreadPlace(thread, seconds(number), order(number)), most);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private long seconds(int number) throws IOException {
        SortedNumericDocValues times =
                MultiDocValues.getSortedNumericValues(reader, IndexField.TIME.key());
        return times != null && times.advanceExact(number) ? times.nextValue() : Long.MIN_VALUE;
    }

    private long order(int number) throws IOException {
        NumericDocValues orders = MultiDocValues.getNumericValues(reader, IndexField.ORDER.key());
        return orders != null && orders.advanceExact(number) ? orders.longValue() : 0;
    }

    private static IndexException unreadable(IOException cause) {
        return new IndexException(
                "The search index could not be read. Run the check again to make a new one.",
                cause);
    }

    /// The messages before and after a place in its thread, each list in the order of the thread; none where it is in no thread.
    ///
    /// @param most how many of each at most
    public Surroundings around(ThreadPlace place, int most) {
        if (!place.isInThread()) {
            return Surroundings.NONE;
        }
        try {
            return new Surroundings(
                    beyond(place, most, Direction.BACKWARD).reversed(),
                    beyond(place, most, Direction.FORWARD));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private enum Direction {
        FORWARD,
        BACKWARD
    }

    private List<FoundItem> beyond(ThreadPlace place, int most, Direction direction)
            throws IOException {
        boolean back = direction == Direction.BACKWARD;
        SortField time =
                new SortedNumericSortField(
                        IndexField.TIME.key(),
                        SortField.Type.LONG,
                        back,
                        SortedNumericSelector.Type.MIN,
                        Long.MIN_VALUE);
        SortField order = new SortField(IndexField.ORDER.key(), SortField.Type.LONG, back);
        // After every document that stands at the very same place, which is the item itself.
        FieldDoc here =
                new FieldDoc(
                        Math.max(0, reader.maxDoc() - 1),
                        0,
                        new Object[] {place.time(), place.order()});
        TopDocs top =
                searcher.searchAfter(
                        here,
                        new TermQuery(new Term(IndexField.THREAD.key(), place.thread())),
                        Math.clamp(most, 1, 1_000),
                        new Sort(time, order));
        List<FoundItem> found = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        Highlights none = new Highlights(ItemQuery.parse(""));
        for (ScoreDoc hit : top.scoreDocs) {
            found.add(item(hit.doc, stored.document(hit.doc), none));
        }
        return found;
    }

    @Override
    public void close() {
        try (directory;
                reader) {
            assert reader.getRefCount() > 0;
        } catch (IOException e) {
            throw new IndexException("The search index could not be closed.", e);
        }
    }

    private static FoundItem item(int number, Document document, Highlights highlights) {
        String text = value(document, IndexField.TEXT);
        String author = value(document, IndexField.AUTHOR);
        return new FoundItem(
                number,
                value(document, IndexField.PLATFORM),
                value(document, IndexField.KIND),
                author.equals("me") ? author : value(document, IndexField.AUTHOR_NAME),
                value(document, IndexField.TIME_TEXT),
                value(document, IndexField.AUDIENCE),
                value(document, IndexField.CONVERSATION),
                text,
                highlights.in(text),
                value(document, IndexField.INPUT),
                value(document, IndexField.PATH),
                value(document, IndexField.POSITION));
    }

    private static String value(Document document, IndexField field) {
        String value = document.get(field.key());
        return value == null ? "" : value;
    }
}
