package uk.slp.portal.nationalreview.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.NationalTextCommands.Write;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.vocabulary.AgeBand;
import uk.slp.portal.shared.vocabulary.Agency;
import uk.slp.portal.shared.vocabulary.Themes;

/** What stands against each step of the text of a national review: every problem at once, in the order of the pages. */
public final class NationalTextProblems {
    /** The longest text kept, in characters. */
    static final int LONGEST = 400_000;

    private static final int MOST_CODES = 20;
    private static final String REQUIRED = "required";

    private NationalTextProblems() {}

    /** What of a text cannot be kept: what is too long, and what is no code. */
    public static List<Violation> refusals(Write given) {
        List<Violation> wrong = new ArrayList<>();
        longest(wrong, "title", given.title(), 200);
        longest(wrong, "summary", given.summary(), 2_000);
        longest(wrong, "contentNote", given.contentNote(), 1_000);
        longest(wrong, "method", given.method(), 500);
        known(wrong, "themes", "theme", given.themes(), Themes::known);
        known(wrong, "harms", "harm", given.harms(), Themes::knownHarm);
        known(wrong, "ageBands", "age band", given.ageBands(), code -> Coded.known(AgeBand.class, code));
        known(wrong, "agencies", "kind of agency", given.agencies(), code -> Coded.known(Agency.class, code));
        longest(wrong, "text", given.text(), LONGEST);
        return wrong;
    }

    /** What is missing before it is complete: what published learning carries (rule 74). */
    static List<Violation> beforeComplete(NationalText text) {
        List<Violation> wrong = new ArrayList<>();
        need(wrong, "title", text.title(), "Enter a title that names no child.");
        need(wrong, "summary", text.summary(), "Write the summary.");
        some(wrong, "themes", text.themes(), "Choose at least one theme.");
        some(wrong, "harms", text.harms(), "Choose at least one kind of harm.");
        some(wrong, "ageBands", text.ageBands(), "Choose at least one age band.");
        if (ReportText.parse(text.text()).sections().isEmpty()) {
            wrong.add(new Violation("text", "no_sections", "Write or upload the text that is to be published."));
        }
        return wrong;
    }

    /**
     * What stands against publication, apart from its copy: the checklist, and who could be recognised (rule 50).
     *
     * @param recognised what the check against all cases of the review found open
     */
    public static List<Violation> beforePublication(Set<ChecklistItem> confirmed, List<Violation> recognised) {
        List<Violation> wrong = new ArrayList<>();
        for (ChecklistItem item : ChecklistItem.values()) {
            if (!confirmed.contains(item)) {
                wrong.add(new Violation("items", "not_confirmed", "Confirm on the checklist: " + item.label() + "."));
            }
        }
        wrong.addAll(recognised);
        return wrong;
    }

    private static void need(List<Violation> wrong, String field, @Nullable String given, String message) {
        if (given == null) {
            wrong.add(new Violation(field, REQUIRED, message));
        }
    }

    private static void some(List<Violation> wrong, String field, List<String> codes, String message) {
        if (codes.isEmpty()) {
            wrong.add(new Violation(field, REQUIRED, message));
        }
    }

    private static void longest(List<Violation> wrong, String field, @Nullable String given, int most) {
        if (given != null && given.length() > most) {
            wrong.add(new Violation(
                    field, "too_long", "Shorten this to " + String.format(Locale.UK, "%,d", most) + " characters."));
        }
    }

    private static void known(
            List<Violation> wrong, String field, String name, List<String> codes, Predicate<String> known) {
        if (codes.size() > MOST_CODES) {
            wrong.add(new Violation(field, "too_many", "Choose at most " + MOST_CODES + "."));
        }
        codes.stream()
                .filter(code -> !known.test(code))
                .forEach(code ->
                        wrong.add(new Violation(field, "unknown_value", "There is no " + name + " " + code + ".")));
    }
}
