package uk.slp.portal.library.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.library.Description;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.vocabulary.AgeBand;
import uk.slp.portal.shared.vocabulary.Agency;
import uk.slp.portal.shared.vocabulary.Themes;

/** What a description may hold while it is written, and what it must hold on the day of publication. */
public final class DescriptionRules {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    /** What only a practice review makes. */
    private static final Set<ItemType> OF_REVIEWS =
            EnumSet.of(ItemType.IMPROVEMENT_INFORMATION, ItemType.FAMILY_SUMMARY, ItemType.YOUNG_PEOPLE_SUMMARY);

    private static final int TITLE = 200;
    private static final int SUMMARY = 2_000;
    private static final int CONTENT_NOTE = 1_000;
    private static final int METHOD = 500;

    private DescriptionRules() {}

    /** What cannot be kept: too long, or a code that is in no list. */
    public static List<Violation> unkeepable(Description d, Predicate<String> knownAuthority) {
        List<Violation> found = new ArrayList<>();
        length(found, "title", "the title", d.title(), TITLE);
        length(found, "publisher", "the publisher", d.publisher(), TITLE);
        length(found, "summary", "the summary", d.summary(), SUMMARY);
        length(found, "contentNote", "the content note", d.contentNote(), CONTENT_NOTE);
        length(found, "method", "the method", d.method(), METHOD);
        length(found, "publishedOn", "the day of publication", d.publishedOn(), 20);
        codes(found, "themes", "theme", d.themes(), Themes::known);
        codes(found, "harms", "harm", d.harms(), Themes::knownHarm);
        codes(found, "ageBands", "age band", d.ageBands(), code -> Coded.known(AgeBand.class, code));
        codes(found, "agencies", "agency", d.agencies(), code -> Coded.known(Agency.class, code));
        if (!d.type().isEmpty() && (!Coded.known(ItemType.class, d.type()) || type(d) == null)) {
            found.add(new Violation("type", "type_unknown", "Choose what kind of document it is from the list."));
        }
        if (!d.authority().isEmpty() && !knownAuthority.test(d.authority())) {
            found.add(new Violation("authority", "authority_unknown", "Choose the local authority from the list."));
        }
        return found;
    }

    /** The kind of document; null where none was chosen, or one that only a practice review makes. */
    private static @Nullable ItemType type(Description d) {
        ItemType type = Coded.orNull(ItemType.class, d.type());
        return type == null || OF_REVIEWS.contains(type) ? null : type;
    }

    /** What stands against publishing on a day. */
    public static List<Violation> unpublishable(Description d, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        given(found, "title", d.title(), "Give the title, with a pseudonym if it names a child.");
        given(found, "type", d.type(), "Choose what kind of document it is.");
        given(found, "publisher", d.publisher(), "Say who published it.");
        given(found, "summary", d.summary(), "Write a summary of two or three sentences.");
        given(
                found,
                "contentNote",
                d.contentNote(),
                "Say what a reader may find distressing, or that the text describes no harm.");
        if (d.themes().isEmpty() && d.harms().isEmpty()) {
            found.add(new Violation("themes", "themes_missing", "Choose at least one theme or harm."));
        }
        if (Coded.known(ItemType.class, d.type()) && needsArea(Coded.of(ItemType.class, d.type()))) {
            given(found, "authority", d.authority(), "Choose the local authority that it is about.");
        }
        day(found, d, today);
        return found;
    }

    private static void day(List<Violation> found, Description d, LocalDate today) {
        Optional<LocalDate> day = day(d.publishedOn());
        if (d.publishedOn().isBlank()) {
            found.add(new Violation("publishedOn", "publishedOn_missing", "Give the day of publication."));
        } else if (day.isEmpty() || day.get().isBefore(FIRST)) {
            found.add(new Violation(
                    "publishedOn",
                    "publishedOn_no_day",
                    "The day of publication must be a day since 1970, for example 31 3 2024."));
        } else if (day.get().isAfter(today)) {
            found.add(new Violation(
                    "publishedOn",
                    "embargo",
                    "It is to be published on " + DAY.format(day.get()) + ". Until then only librarians can read it."));
        }
    }

    /** A local review is about one area. */
    private static boolean needsArea(ItemType type) {
        return type == ItemType.LOCAL_REVIEW || type == ItemType.SERIOUS_CASE_REVIEW;
    }

    /** The day that somebody typed, if it is one. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static void given(List<Violation> found, String field, String value, String words) {
        if (value.isBlank()) {
            found.add(new Violation(field, field + "_missing", words));
        }
    }

    private static void length(List<Violation> found, String field, String words, String value, int most) {
        if (value.length() > most) {
            found.add(new Violation(
                    field,
                    field + "_too_long",
                    "Use at most " + most + " characters for " + words + "; you have used " + value.length() + "."));
        }
    }

    private static void codes(
            List<Violation> found, String field, String word, List<String> codes, Predicate<String> known) {
        codes.stream()
                .filter(known.negate())
                .findFirst()
                .ifPresent(code -> found.add(new Violation(
                        field, field + "_unknown", "There is no " + word + " “" + code + "”. Choose from the list.")));
    }
}
