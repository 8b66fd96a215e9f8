package uk.slp.portal.discovery;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.ReadingList;
import uk.slp.portal.shared.error.Violation;
import uk.slp.search.Facet;
import uk.slp.search.SearchQuery;
import uk.slp.search.SortOrder;
import uk.slp.search.Unit;
import uk.slp.search.Visibility;

/**
 * A search as an address says it. What cannot be read is listed in {@link #problems()} and left out, so that a page can
 * still answer and a program can be told.
 */
public final class SearchParameters {
    private static final int USUAL_SIZE = 10;
    private static final int OLDEST = 1945;
    private static final int NEWEST = 2100;
    private static final int LONGEST_VALUE = 200;

    private final String text;
    private final Unit unit;
    private final Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    private final @Nullable Integer yearFrom;
    private final @Nullable Integer yearTo;
    private final @Nullable LocalDate since;
    private final boolean exact;
    private final boolean asTyped;
    private final SortOrder sort;
    private final int page;
    private final int size;
    private final ReadingList reading;
    private final List<Violation> problems = new ArrayList<>();

    /**
     * Reads the parameters of a search.
     *
     * @param source gives every value of a parameter, never null
     */
    public SearchParameters(Function<String, List<String>> source) {
        reading = ReadingList.of(source);
        text = first(source, "q");
        unit = unit(first(source, "unit"));
        sort = sort(first(source, "sort"));
        exact = first(source, "exact").equals("true");
        asTyped = first(source, "spelling").equals("typed");
        yearFrom = number("yearFrom", first(source, "yearFrom"), OLDEST, NEWEST);
        yearTo = number("yearTo", first(source, "yearTo"), OLDEST, NEWEST);
        since = day("since", first(source, "since"));
        Integer askedSize = number("size", first(source, "size"), 1, SearchQuery.MAX_SIZE);
        size = askedSize == null ? USUAL_SIZE : askedSize;
        Integer askedPage = number("page", first(source, "page"), 1, SearchQuery.MAX_RESULT_WINDOW / size);
        page = askedPage == null ? 1 : askedPage;
        for (Facet facet : Facet.values()) {
            Set<String> values = new LinkedHashSet<>();
            for (String value : source.apply(facet.key())) {
                if (!value.isBlank() && value.length() <= LONGEST_VALUE) {
                    values.add(value.trim());
                }
            }
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
    }

    /** What could not be read. */
    public List<Violation> problems() {
        return List.copyOf(problems);
    }

    /** The reading list that the reader carries along; no part of the search. */
    public ReadingList reading() {
        return reading;
    }

    /** The words as typed. */
    public String text() {
        return text;
    }

    public Unit unit() {
        return unit;
    }

    /** Chosen values of a facet, in the order in which they were chosen. */
    public Set<String> chosen(Facet facet) {
        return filters.getOrDefault(facet, Set.of());
    }

    public boolean exact() {
        return exact;
    }

    /** Whether the words are searched as typed, even if one looks misspelt. */
    public boolean asTyped() {
        return asTyped;
    }

    public SortOrder sort() {
        return sort;
    }

    public int page() {
        return page;
    }

    public int size() {
        return size;
    }

    public @Nullable Integer yearFrom() {
        return yearFrom;
    }

    public @Nullable Integer yearTo() {
        return yearTo;
    }

    /** First day on which an item was published here, whatever its date; or null. */
    public @Nullable LocalDate since() {
        return since;
    }

    /** The search for a reader. */
    public SearchQuery query(Visibility reader) {
        SearchQuery.Builder builder = SearchQuery.by(reader)
                .text(text)
                .unit(unit)
                .years(yearFrom, yearTo)
                .since(since)
                .exactWordsOnly(exact)
                .asTyped(asTyped)
                .sort(sort)
                .page(page)
                .size(size);
        filters.forEach(builder::filter);
        return builder.build();
    }

    /**
     * The search as it is asked of items that are new: the words as they stand, for a small number of items cannot tell
     * whether one is misspelt.
     *
     * @param most how many results at most
     */
    SearchQuery standing(Visibility reader, int most) {
        SearchQuery.Builder builder = SearchQuery.by(reader)
                .text(text)
                .unit(unit)
                .years(yearFrom, yearTo)
                .exactWordsOnly(exact)
                .asTyped(true)
                .counted(Set.of())
                .size(most);
        filters.forEach(builder::filter);
        return builder.build();
    }

    private static String first(Function<String, List<String>> source, String name) {
        List<String> values = source.apply(name);
        return values.isEmpty() || values.get(0) == null ? "" : values.get(0).trim();
    }

    private Unit unit(String word) {
        return switch (word) {
            case "", "document" -> Unit.DOCUMENT;
            case "passage" -> Unit.PASSAGE;
            case "recommendation" -> Unit.RECOMMENDATION;
            case "finding" -> Unit.FINDING;
            case "good_practice" -> Unit.GOOD_PRACTICE;
            case "question" -> Unit.QUESTION;
            default -> {
                problems.add(new Violation(
                        "unit",
                        "unit_unknown",
                        "Use document, passage, recommendation, finding, good_practice or question for unit."));
                yield Unit.DOCUMENT;
            }
        };
    }

    private SortOrder sort(String word) {
        return switch (word) {
            case "", "relevance" -> SortOrder.RELEVANCE;
            case "newest" -> SortOrder.NEWEST;
            default -> {
                problems.add(new Violation("sort", "sort_unknown", "Use relevance or newest for sort."));
                yield SortOrder.RELEVANCE;
            }
        };
    }

    private @Nullable LocalDate day(String field, String value) {
        if (value.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() >= OLDEST && day.getYear() <= NEWEST) {
                return day;
            }
        } catch (DateTimeParseException e) {
            problems.add(unreadableDay(field));
            return null;
        }
        problems.add(unreadableDay(field));
        return null;
    }

    private static Violation unreadableDay(String field) {
        return new Violation(field, field + "_date", "Use a day such as 2026-11-24 for " + field + ".");
    }

    private @Nullable Integer number(String field, String value, int least, int most) {
        if (value.isEmpty()) {
            return null;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            problems.add(range(field, least, most));
            return null;
        }
        problems.add(range(field, least, most));
        return null;
    }

    private static Violation range(String field, int least, int most) {
        return new Violation(
                field, field + "_range", "Use a whole number from " + least + " to " + most + " for " + field + ".");
    }
}
