package uk.slp.portal.practicereview.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.shared.report.ReportSection;

/**
 * What the rules of {@link ReviewProblems} look at, whether the record was loaded for a change or only read for a page.
 *
 * @param sections the report read into sections
 * @param description what is published beside the report
 * @param confirmed the confirmed items of the anonymity checklist
 * @param copySentOn the day the copy was sent
 */
public record Considered(
        List<ReportSection> sections,
        Description description,
        @Nullable LocalDate dueDate,
        @Nullable String delayReason,
        Set<ChecklistItem> confirmed,
        @Nullable LocalDate copySentOn) {
    public Considered {
        sections = List.copyOf(sections);
        confirmed = Set.copyOf(confirmed);
    }

    /**
     * What is published beside the report.
     *
     * @param improvementsSection address of the section that summarises the improvements
     * @param reasonsSection address of the section that analyses the reasons
     */
    public record Description(
            @Nullable String improvementsSection,
            @Nullable String reasonsSection,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String method,
            List<String> themes,
            List<String> harms,
            List<String> ageBands) {
        public Description {
            themes = List.copyOf(themes);
            harms = List.copyOf(harms);
            ageBands = List.copyOf(ageBands);
        }
    }

    public static Considered of(PracticeReview review) {
        ReviewReport report = review.report();
        return new Considered(
                review.text().sections(),
                new Description(
                        report.improvementsSection(),
                        report.reasonsSection(),
                        report.title(),
                        report.summary(),
                        report.method(),
                        report.themes(),
                        report.harms(),
                        report.ageBands()),
                review.dueDate(),
                review.delayReason(),
                review.confirmed(),
                review.release().copySentOn());
    }
}
