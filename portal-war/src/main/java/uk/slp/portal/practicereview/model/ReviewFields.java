package uk.slp.portal.practicereview.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.ImprovementCommands.Write;
import uk.slp.portal.practicereview.ReviewCommands.Describe;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.text.TypedText;
import uk.slp.portal.shared.vocabulary.AgeBand;
import uk.slp.portal.shared.vocabulary.Agency;
import uk.slp.portal.shared.vocabulary.Themes;

/** Sizes and vocabularies of what is typed about a review; what cannot be kept is refused with everything at once. */
final class ReviewFields {
    static final int LONG_TEXT = 10_000;
    static final int METHOD = 500;
    static final int TITLE = 200;
    static final int SUMMARY = 2_000;
    static final int CONTENT_NOTE = 1_000;
    static final int REASON = 2_000;
    static final int INFORMATION = 20_000;
    static final int MOST_CODES = 20;

    private final List<Violation> found = new ArrayList<>();

    static List<Violation> refusals(Describe d) {
        ReviewFields fields = new ReviewFields();
        fields.longest("title", "The title", d.title(), TITLE);
        fields.longest("summary", "The summary", d.summary(), SUMMARY);
        fields.longest("contentNote", "The content note", d.contentNote(), CONTENT_NOTE);
        fields.longest("method", "The method", d.method(), METHOD);
        fields.known("themes", "theme", d.themes(), Themes::known);
        fields.known("harms", "harm", d.harms(), Themes::knownHarm);
        fields.known("ageBands", "age band", d.ageBands(), code -> Coded.known(AgeBand.class, code));
        fields.known("agencies", "kind of agency", d.agencies(), code -> Coded.known(Agency.class, code));
        return fields.found;
    }

    static List<Violation> refusals(Write w) {
        ReviewFields fields = new ReviewFields();
        fields.longest("title", "The title", w.title(), TITLE);
        fields.longest("summary", "The summary", w.summary(), SUMMARY);
        fields.longest("improvements", "What should improve", w.improvements(), INFORMATION);
        fields.longest("improvedAlready", "What has already improved", w.improvedAlready(), LONG_TEXT);
        fields.longest("followUp", "How it will be followed up", w.followUp(), LONG_TEXT);
        fields.known("themes", "theme", w.themes(), Themes::known);
        fields.known("harms", "harm", w.harms(), Themes::knownHarm);
        fields.known("ageBands", "age band", w.ageBands(), code -> Coded.known(AgeBand.class, code));
        fields.known("agencies", "kind of agency", w.agencies(), code -> Coded.known(Agency.class, code));
        return fields.found;
    }

    /** Adds a violation where a text is missing. */
    static void need(List<Violation> found, String field, @Nullable String text, String message) {
        if (blank(text)) {
            found.add(new Violation(field, "required", message));
        }
    }

    /** Adds a violation where a text is too long. */
    static void longest(List<Violation> found, String field, String name, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            found.add(new Violation(
                    field,
                    "too_long",
                    name + " must be " + String.format(Locale.UK, "%,d", most)
                            + " characters or fewer; it has " + String.format(Locale.UK, "%,d", text.length())
                            + "."));
        }
    }

    /** Refuses a text that is too long. */
    static void notLongerThan(String field, String name, @Nullable String text, int most) {
        List<Violation> found = new ArrayList<>();
        longest(found, field, name, text, most);
        RuleViolation.throwIfAny(found);
    }

    /** Refuses a day after today. */
    static void notInFuture(String field, String name, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new RuleViolation(field, "date_in_future", name + " cannot be in the future.");
        }
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static @Nullable String clean(@Nullable String text) {
        return TypedText.tidied(text);
    }

    private void longest(String field, String name, @Nullable String text, int most) {
        longest(found, field, name, text, most);
    }

    private void known(String field, String name, List<String> codes, Predicate<String> known) {
        if (codes.size() > MOST_CODES) {
            found.add(new Violation(field, "too_many", "Choose at most " + MOST_CODES + " for " + field + "."));
        }
        codes.stream()
                .filter(code -> !known.test(code))
                .forEach(code ->
                        found.add(new Violation(field, "unknown_value", "There is no " + name + " " + code + ".")));
    }
}
