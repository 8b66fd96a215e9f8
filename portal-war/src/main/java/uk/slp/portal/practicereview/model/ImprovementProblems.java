package uk.slp.portal.practicereview.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.shared.error.Violation;

/** What stands against each step of the information on improvements: every problem at once, in the order of the pages. */
public final class ImprovementProblems {
    private ImprovementProblems() {}

    /** What the rules look at, whether the record was loaded for a change or only read for a page. */
    public record Text(
            @Nullable String title,
            @Nullable String summary,
            @Nullable String improvements,
            List<String> themes,
            List<String> harms,
            List<String> ageBands) {
        public Text {
            themes = List.copyOf(themes);
            harms = List.copyOf(harms);
            ageBands = List.copyOf(ageBands);
        }
    }

    static List<Violation> beforeComplete(
            ImprovementText text, @Nullable String reportTitle, @Nullable String reportSummary) {
        return beforeComplete(
                new Text(
                        text.title(),
                        text.summary(),
                        text.improvements(),
                        text.themes(),
                        text.harms(),
                        text.ageBands()),
                reportTitle,
                reportSummary);
    }

    /**
     * What must be put right before it is complete: words of its own, since nothing of the report is published, and what
     * published learning carries (rule 74).
     *
     * @param reportTitle title of the report that is withheld
     * @param reportSummary its summary
     */
    public static List<Violation> beforeComplete(
            Text text, @Nullable String reportTitle, @Nullable String reportSummary) {
        List<Violation> found = new ArrayList<>();
        ReviewFields.need(
                found, "title", text.title(), "Enter a title that names no child and tells nothing of the case.");
        ReviewFields.need(found, "summary", text.summary(), "Write what the improvements are about.");
        ofTheReport(found, text.title(), text.summary(), reportTitle, reportSummary);
        ReviewFields.need(found, "improvements", text.improvements(), "Write what should improve, and by whom.");
        some(found, "themes", text.themes(), "Choose at least one theme.");
        some(found, "harms", text.harms(), "Choose at least one kind of harm.");
        some(found, "ageBands", text.ageBands(), "Choose at least one age band.");
        return found;
    }

    /** Adds whether title or summary are those of the report that is withheld. */
    public static void ofTheReport(
            List<Violation> found,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String reportTitle,
            @Nullable String reportSummary) {
        if (same(title, reportTitle)) {
            found.add(new Violation(
                    "title", "title_of_report", "This is the title of the report, which is withheld. Choose another."));
        }
        if (same(summary, reportSummary)) {
            found.add(new Violation(
                    "summary",
                    "summary_of_report",
                    "This is the summary of the report, which is withheld. Say only what the improvements are about."));
        }
    }

    /**
     * What stands against publication today.
     *
     * @param lastDayForCopy the last day for the copy if it is published today
     * @param recognised what stands against it because somebody could be recognised (rule 50)
     */
    public static List<Violation> beforePublication(
            Set<ChecklistItem> confirmed,
            List<Violation> recognised,
            @Nullable LocalDate copySentOn,
            LocalDate lastDayForCopy,
            @Nullable String overrideReason) {
        List<Violation> found = new ArrayList<>();
        ReviewProblems.anonymity(found, confirmed, recognised);
        ReviewProblems.copy(
                found,
                copySentOn,
                lastDayForCopy,
                overrideReason,
                "Send the improvement information to the Panel and the Secretary of State, and record the day.");
        return found;
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.isBlank() && one.strip().equalsIgnoreCase(other.strip());
    }

    private static void some(List<Violation> found, String field, List<String> codes, String message) {
        if (codes.isEmpty()) {
            found.add(new Violation(field, "required", message));
        }
    }
}
