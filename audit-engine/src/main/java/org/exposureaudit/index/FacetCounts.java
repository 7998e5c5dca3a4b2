package org.exposureaudit.index;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Counts what a query finds by the values of the exact fields. Each has a handful of values, so that a count of each is quick.
final class FacetCounts {
    private final IndexSearcher searcher;
    private final Query query;

    FacetCounts(IndexSearcher searcher, ItemQuery query) {
        this.searcher = searcher;
        this.query = LuceneQueries.of(query);
    }

    Facets facets() throws IOException {
        SortedMap<String, Long> authors = counts(IndexField.AUTHOR);
        return new Facets(
                counts(IndexField.KIND),
                counts(IndexField.PLATFORM),
                counts(IndexField.AUDIENCE),
                authors.getOrDefault("me", 0L),
                authors.getOrDefault("other", 0L));
    }

    private SortedMap<String, Long> counts(IndexField field) throws IOException {
        SortedMap<String, Long> counts = new TreeMap<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field.key());
        if (terms == null) {
            return counts;
        }
        TermsEnum values = terms.iterator();
        for (BytesRef value = values.next(); value != null; value = values.next()) {
            long found = count(new Term(field.key(), BytesRef.deepCopyOf(value)));
            if (found > 0) {
                counts.put(value.utf8ToString(), found);
            }
        }
        return counts;
    }

    private long count(Term term) throws IOException {
        return searcher.count(
                new BooleanQuery.Builder()
                        .add(query, Occur.FILTER)
                        .add(new TermQuery(term), Occur.FILTER)
                        .build());
    }
}
