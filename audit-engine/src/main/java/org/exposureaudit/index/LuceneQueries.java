package org.exposureaudit.index;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.text.WordScanner;

/// Turns the engine's queries into Lucene's, as objects: nothing typed is ever parsed by Lucene.
final class LuceneQueries {
    private LuceneQueries() {}

    static Query of(ItemQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean wanted = false;
        for (ItemQuery.Term term : query.terms()) {
            boolean must = term.wanted() == ItemQuery.Wanted.YES;
            wanted |= must;
            all.add(anywhere(term), must ? Occur.MUST : Occur.MUST_NOT);
        }
        if (!wanted) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        oneOf(all, IndexField.KIND, query.kinds().stream().map(Kind::label).toList());
        oneOf(all, IndexField.PLATFORM, query.platforms());
        oneOf(all, IndexField.AUDIENCE, query.audiences().stream().map(Audience::label).toList());
        switch (query.author()) {
            case ME -> oneOf(all, IndexField.AUTHOR, List.of("me"));
            case OTHERS -> oneOf(all, IndexField.AUTHOR, List.of("other"));
            case ANYBODY -> {}
        }
        days(all, query);
        return all.build();
    }

    private static void days(BooleanQuery.Builder all, ItemQuery query) {
        boolean open = query.from().equals(LocalDate.MIN) && query.to().equals(LocalDate.MAX);
        if (!open) {
            long from = query.from().equals(LocalDate.MIN) ? Long.MIN_VALUE : start(query.from());
            long to =
                    query.to().equals(LocalDate.MAX)
                            ? Long.MAX_VALUE
                            : start(query.to().plusDays(1)) - 1;
            all.add(LongField.newRangeQuery(IndexField.TIME.key(), from, to), Occur.FILTER);
        }
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    private static void oneOf(
            BooleanQuery.Builder all, IndexField field, Collection<String> values) {
        if (!values.isEmpty()) {
            List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
            all.add(new TermInSetQuery(field.key(), terms), Occur.FILTER);
        }
    }

    private static Query anywhere(ItemQuery.Term term) {
        return new BooleanQuery.Builder()
                .add(in(IndexField.TEXT, term), Occur.SHOULD)
                .add(in(IndexField.NAMES, term), Occur.SHOULD)
                .build();
    }

    private static Query in(IndexField field, ItemQuery.Term term) {
        WordScanner words = new WordScanner();
        words.scan(term.text());
        if (words.count() == 0) {
            return MatchNoDocsQuery.INSTANCE;
        }
        if (words.count() == 1) {
            Term only = new Term(field.key(), words.folded(0));
            return term.form() == ItemQuery.Form.PREFIX
                    ? new PrefixQuery(only)
                    : new TermQuery(only);
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < words.count(); i++) {
            phrase.add(new Term(field.key(), words.folded(i)));
        }
        return phrase.build();
    }
}
