package uk.slp.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A search by somebody in particular.
 *
 * <p>The text is what a lay reader types: words, a {@code "phrase"} that must occur, a {@code -word} that must not. Who
 * knows more may write {@code "bruise baby"~5} or {@code bruise NEAR/5 baby}: the words at most five places apart.
 * Every other character is plain text; no text is refused. Only the first {@value #MAX_TEXT_LENGTH} characters and the
 * first {@value #MAX_WORDS} different words count.
 *
 * @param visibility who is asking
 * @param text what was typed; blank means everything, newest first
 * @param unit what one hit is
 * @param filters values chosen per facet: any of the values of one facet, and every facet
 * @param yearFrom first year of publication, or null
 * @param yearTo last year of publication, or null
 * @param since first day on which a document came into the library, or null; holds beside the years
 * @param exactWordsOnly true switches the vocabulary off
 * @param asTyped true searches the words as typed even if one looks misspelt; otherwise a word that occurs nowhere is
 *     replaced by the most likely one and the answer says so
 * @param counted the facets to be counted
 * @param smallestCount counts of facet values below this number are not told exactly; 1 tells every count
 * @param sort the order
 * @param page the page, from 1; never beyond the first {@value #MAX_RESULT_WINDOW} hits
 * @param size hits per page, 1 to {@value #MAX_SIZE}
 */
public record SearchQuery(
        Visibility visibility,
        String text,
        Unit unit,
        Map<Facet, Set<String>> filters,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        @Nullable LocalDate since,
        boolean exactWordsOnly,
        boolean asTyped,
        Set<Facet> counted,
        int smallestCount,
        SortOrder sort,
        int page,
        int size) {

    /** Characters of the text that count. */
    public static final int MAX_TEXT_LENGTH = 2_000;
    /** Different words of the text that count. */
    public static final int MAX_WORDS = 100;
    /** Hits per page at most. */
    public static final int MAX_SIZE = 100;
    /** How far one may turn pages; beyond that a search should be narrowed. */
    public static final int MAX_RESULT_WINDOW = 10_000;

    public SearchQuery {
        Objects.requireNonNull(visibility, "A search must say who is asking");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(sort, "sort");
        if (page < 1) {
            throw new IllegalArgumentException("Pages are numbered from 1, not " + page);
        }
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("A page holds 1 to " + MAX_SIZE + " hits, not " + size);
        }
        if ((long) page * size > MAX_RESULT_WINDOW) {
            throw new IllegalArgumentException("Only the first " + MAX_RESULT_WINDOW + " hits can be paged through");
        }
        if (smallestCount < 1) {
            throw new IllegalArgumentException("The smallest count told is 1 or more, not " + smallestCount);
        }
        counted = Set.copyOf(counted);
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(values));
            }
        });
        filters = Map.copyOf(copy);
    }

    /** Starts a search by this reader: everything, as documents, first page of ten. */
    public static Builder by(Visibility visibility) {
        return new Builder(visibility);
    }

    /** Collects the parts of a search. For one thread. */
    public static final class Builder {
        private final Visibility visibility;
        private String text = "";
        private Unit unit = Unit.DOCUMENT;
        private final Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        private @Nullable Integer yearFrom;
        private @Nullable Integer yearTo;
        private @Nullable LocalDate since;
        private boolean exactWordsOnly;
        private boolean asTyped;
        private Set<Facet> counted = EnumSet.allOf(Facet.class);
        private int smallestCount = 1;
        private SortOrder sort = SortOrder.RELEVANCE;
        private int page = 1;
        private int size = 10;

        private Builder(Visibility visibility) {
            this.visibility = Objects.requireNonNull(visibility, "A search must say who is asking");
        }

        public Builder text(String value) {
            this.text = value;
            return this;
        }

        public Builder unit(Unit value) {
            this.unit = value;
            return this;
        }

        /** Adds a value to those chosen for a facet. */
        public Builder filter(Facet facet, String value) {
            filters.computeIfAbsent(facet, f -> new LinkedHashSet<>()).add(value);
            return this;
        }

        /** Adds values to those chosen for a facet; none means no filter. */
        public Builder filter(Facet facet, Iterable<String> values) {
            values.forEach(value -> filter(facet, value));
            return this;
        }

        public Builder years(@Nullable Integer from, @Nullable Integer to) {
            this.yearFrom = from;
            this.yearTo = to;
            return this;
        }

        /** Only what came into the library on this day or later, whatever its date of publication. */
        public Builder since(@Nullable LocalDate value) {
            this.since = value;
            return this;
        }

        public Builder exactWordsOnly(boolean value) {
            this.exactWordsOnly = value;
            return this;
        }

        public Builder asTyped(boolean value) {
            this.asTyped = value;
            return this;
        }

        /** Counts these facets and no others. */
        public Builder counted(Set<Facet> value) {
            this.counted = value;
            return this;
        }

        public Builder smallestCount(int value) {
            this.smallestCount = value;
            return this;
        }

        public Builder sort(SortOrder value) {
            this.sort = value;
            return this;
        }

        public Builder page(int value) {
            this.page = value;
            return this;
        }

        public Builder size(int value) {
            this.size = value;
            return this;
        }

        /**
         * The search.
         *
         * @throws IllegalArgumentException if page or size are out of range
         */
        public SearchQuery build() {
            return new SearchQuery(
                    visibility,
                    text,
                    unit,
                    filters,
                    yearFrom,
                    yearTo,
                    since,
                    exactWordsOnly,
                    asTyped,
                    counted,
                    smallestCount,
                    sort,
                    page,
                    size);
        }
    }
}
