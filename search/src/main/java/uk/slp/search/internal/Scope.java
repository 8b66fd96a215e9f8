package uk.slp.search.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import uk.slp.search.Facet;
import uk.slp.search.SearchQuery;
import uk.slp.search.Unit;
import uk.slp.search.Visibility;
import uk.slp.search.schema.Fields;

/**
 * What a search may find, whatever its words.
 *
 * @param visible what the reader may see; null if that is everything in the index
 * @param always filters that hold also while a facet's own values are counted, {@code visible} among them
 * @param chosen the chosen values of each facet
 */
record Scope(@Nullable Query visible, List<Query> always, Map<Facet, Query> chosen) {

    static Scope of(IndexReader reader, SearchQuery query, boolean hasWords) throws IOException {
        Query visible = visible(reader, query.visibility());
        List<Query> always = new ArrayList<>();
        if (visible != null) {
            always.add(visible);
        }
        Query kind = kind(query.unit(), hasWords);
        if (kind != null) {
            always.add(kind);
        }
        Query years = years(query.yearFrom(), query.yearTo());
        if (years != null) {
            always.add(years);
        }
        LocalDate since = query.since();
        if (since != null) {
            always.add(NumericDocValuesField.newSlowRangeQuery(Fields.ADDED, since.toEpochDay(), Long.MAX_VALUE));
        }
        Map<Facet, Query> chosen = new EnumMap<>(Facet.class);
        query.filters().forEach((facet, values) -> chosen.put(facet, in(Fields.of(facet), values)));
        return new Scope(visible, always, chosen);
    }

    /** Null if a token of the reader stands on everything in the index: then there is nothing to filter. */
    static @Nullable Query visible(IndexReader reader, Visibility visibility) throws IOException {
        for (String token : visibility.tokens()) {
            if (reader.docFreq(new Term(Fields.VISIBILITY, token)) == reader.maxDoc()) {
                return null;
            }
        }
        return in(Fields.VISIBILITY, visibility.tokens());
    }

    /** Words are looked for in a field that only documents or only passages have, so that need not be asked again. */
    private static @Nullable Query kind(Unit unit, boolean hasWords) {
        return switch (unit) {
            case DOCUMENT -> hasWords ? null : new TermQuery(new Term(Fields.KIND, Fields.KIND_DOCUMENT));
            case PASSAGE -> hasWords ? null : new FieldExistsQuery(Fields.TO_DOCUMENT);
            case RECOMMENDATION, FINDING, GOOD_PRACTICE, QUESTION -> new TermQuery(new Term(Fields.KIND, unit.name()));
        };
    }

    private static Query in(String field, Set<String> values) {
        if (values.size() == 1) {
            return new ConstantScoreQuery(
                    new TermQuery(new Term(field, values.iterator().next())));
        }
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static @Nullable Query years(@Nullable Integer from, @Nullable Integer to) {
        if (from == null && to == null) {
            return null;
        }
        return NumericDocValuesField.newSlowRangeQuery(
                Fields.PUBLISHED,
                from == null ? Long.MIN_VALUE : Year.of(year(from)).atDay(1).toEpochDay(),
                to == null ? Long.MAX_VALUE : LocalDate.of(year(to), 12, 31).toEpochDay());
    }

    private static int year(int any) {
        return Math.max(Year.MIN_VALUE, Math.min(Year.MAX_VALUE, any));
    }
}
