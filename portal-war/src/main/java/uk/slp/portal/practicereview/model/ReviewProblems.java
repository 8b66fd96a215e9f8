package uk.slp.portal.practicereview.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.practicereview.ReviewCommands.Commission;
import uk.slp.portal.practicereview.ReviewCommands.Withhold;
import uk.slp.portal.practicereview.ReviewerOption;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.report.ReportSection;

/** What stands against each step of a review: every problem at once, in the order of the pages. */
public final class ReviewProblems {
    /** The copy before publication was not sent at all; it may follow while its last day has not passed. */
    public static final String COPY_NOT_SENT = "copy_not_sent";

    /** It was sent, later than seven working days before. */
    public static final String COPY_TOO_LATE = "copy_too_late";

    private ReviewProblems() {}

    static List<Violation> commission(
            Commission c,
            @Nullable ReviewerOption reviewer,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate due,
            LocalDate today) {
        List<Violation> found = new ArrayList<>();
        ReviewFields.need(
                found, "scope", c.scope(), "Write what the review covers: the time, the children, the agencies.");
        ReviewFields.longest(found, "scope", "The scope", c.scope(), ReviewFields.LONG_TEXT);
        ReviewFields.need(found, "keyLines", c.keyLines(), "Write the key lines of enquiry.");
        ReviewFields.longest(found, "keyLines", "The key lines of enquiry", c.keyLines(), ReviewFields.LONG_TEXT);
        ReviewFields.need(found, "method", c.method(), "Name the method of the review.");
        ReviewFields.longest(found, "method", "The method", c.method(), ReviewFields.METHOD);
        if (reviewer == null) {
            found.add(new Violation("reviewer", "required", "Choose the reviewer from the list."));
        }
        if (startedOn == null) {
            found.add(new Violation(
                    "startedOn",
                    ReviewFields.blank(c.startedOn()) ? "required" : "date_form",
                    "Enter the day of the decision to start as a real date, such as 23 11 2026."));
        } else if (startedOn.isAfter(today)) {
            found.add(new Violation(
                    "startedOn", "date_in_future", "The day of the decision to start cannot be in the future."));
        } else if (due == null) {
            found.add(new Violation(
                    "startedOn", "date_range", "The day of the decision to start is before the guidance began."));
        }
        return found;
    }

    /**
     * What must be put right before the report is final: the contents the regulations ask for (rule 45), what published
     * learning carries (rule 74), and a reason if it is late (rule 44).
     */
    public static List<Violation> beforeFinal(Considered review, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        Considered.Description report = review.description();
        List<ReportSection> sections = review.sections();
        if (sections.isEmpty()) {
            found.add(new Violation("text", "no_sections", "Write or upload the report."));
        }
        section(
                found,
                sections,
                "improvementsSection",
                report.improvementsSection(),
                "Say which section summarises the improvements that are recommended.");
        section(
                found,
                sections,
                "reasonsSection",
                report.reasonsSection(),
                "Say which section analyses the systemic or underlying reasons for what was done and not done.");
        ReviewFields.need(found, "title", report.title(), "Enter a title that names no child.");
        ReviewFields.need(found, "summary", report.summary(), "Write the summary.");
        ReviewFields.need(found, "method", report.method(), "Name the method of the review.");
        some(found, "themes", report.themes(), "Choose at least one theme.");
        some(found, "harms", report.harms(), "Choose at least one kind of harm.");
        some(found, "ageBands", report.ageBands(), "Choose at least one age band.");
        delay(found, review, today);
        return found;
    }

    /**
     * What stands against publication today.
     *
     * @param lastDayForCopy the last day for the copy if it is published today
     * @param recognised what stands against it because somebody could be recognised (rule 50)
     */
    public static List<Violation> beforePublication(
            Considered review,
            LocalDate today,
            LocalDate lastDayForCopy,
            List<Violation> recognised,
            @Nullable String overrideReason) {
        List<Violation> found = new ArrayList<>();
        anonymity(found, review.confirmed(), recognised);
        copy(
                found,
                review.copySentOn(),
                lastDayForCopy,
                overrideReason,
                "Send the full report to the Panel, the Secretary of State and Ofsted, and record the day.");
        delay(found, review, today);
        return found;
    }

    static List<Violation> withhold(PracticeReview review, Withhold w, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        ReviewFields.need(
                found, "justification", w.justification(), "Write why the report cannot be published in any form.");
        ReviewFields.longest(found, "justification", "The justification", w.justification(), ReviewFields.LONG_TEXT);
        if (ReviewFields.blank(w.improvementInformation()) && ReviewFields.blank(w.noInformationReason())) {
            found.add(new Violation(
                    "improvementInformation",
                    "required",
                    "Write what is to be improved, or the reason why even that cannot be published."));
        }
        if (!ReviewFields.blank(w.improvementInformation()) && !ReviewFields.blank(w.noInformationReason())) {
            found.add(new Violation(
                    "noInformationReason",
                    "one_of_two",
                    "You have given both what is to be improved and a reason for giving nothing. Leave one of them."));
        }
        ReviewFields.longest(
                found,
                "improvementInformation",
                "The information on improvements",
                w.improvementInformation(),
                ReviewFields.INFORMATION);
        ReviewFields.longest(
                found, "noInformationReason", "The reason", w.noInformationReason(), ReviewFields.LONG_TEXT);
        delay(found, Considered.of(review), today);
        return found;
    }

    /** The checklist and the hits (rule 50), of the report or of what is published in its place. */
    static void anonymity(List<Violation> found, Set<ChecklistItem> confirmed, List<Violation> recognised) {
        for (ChecklistItem item : ChecklistItem.values()) {
            if (!confirmed.contains(item)) {
                found.add(new Violation(
                        "checklist." + item.code(),
                        "not_confirmed",
                        "Confirm on the checklist: " + item.label() + "."));
            }
        }
        found.addAll(recognised);
    }

    /** The copy before publication (rule 47), of the report or of what is published in its place. */
    static void copy(
            List<Violation> found,
            @Nullable LocalDate sent,
            LocalDate lastDayForCopy,
            @Nullable String overrideReason,
            String whatToSend) {
        if (!ReviewFields.blank(overrideReason)) {
            return;
        }
        if (sent == null) {
            found.add(new Violation("copySentOn", COPY_NOT_SENT, whatToSend));
        } else if (sent.isAfter(lastDayForCopy)) {
            found.add(new Violation(
                    "overrideReason",
                    COPY_TOO_LATE,
                    "The copy went on " + DeadlineWords.full(sent) + "; to publish today it should have gone by "
                            + DeadlineWords.full(lastDayForCopy)
                            + ". Wait, or give the reason for publishing today."));
        }
    }

    private static void section(
            List<Violation> found,
            List<ReportSection> sections,
            String field,
            @Nullable String anchor,
            String message) {
        boolean there = sections.stream().anyMatch(section -> section.anchor().equals(anchor));
        if (!there) {
            found.add(new Violation(field, anchor == null ? "required" : "unknown_section", message));
        }
    }

    private static void some(List<Violation> found, String field, List<String> codes, String message) {
        if (codes.isEmpty()) {
            found.add(new Violation(field, "required", message));
        }
    }

    /** Lateness never blocks; only saying nothing about it does. */
    private static void delay(List<Violation> found, Considered review, LocalDate today) {
        LocalDate due = review.dueDate();
        if (due != null && today.isAfter(due) && ReviewFields.blank(review.delayReason())) {
            found.add(new Violation(
                    "delayReason",
                    "delay_unexplained",
                    "The review was due on " + DeadlineWords.full(due)
                            + ". Give the reason for the delay; the Panel and the Secretary of State are told."));
        }
    }
}
