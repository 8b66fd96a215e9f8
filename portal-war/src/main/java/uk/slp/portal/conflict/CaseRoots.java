package uk.slp.portal.conflict;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.SheetQueries;
import uk.slp.portal.duties.DecisionQueries;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.panel.PanelQueries;
import uk.slp.portal.practicereview.PracticeReviewQueries;
import uk.slp.portal.rapidreview.RapidReviewQueries;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;

/** What a case begins with, by the reference of any record of it that the present person can open. */
@Dependent
public class CaseRoots {
    @Inject
    private NotificationQueries notifications;

    @Inject
    private RapidReviewQueries rapidReviews;

    @Inject
    private PanelQueries panelCases;

    @Inject
    private PracticeReviewQueries practiceReviews;

    @Inject
    private DecisionQueries decisions;

    @Inject
    private SheetQueries sheets;

    @Inject
    private CurrentUser user;

    /** A reference as records carry it. */
    public static String tidy(@Nullable String reference) {
        return reference == null ? "" : reference.strip().toUpperCase(Locale.ROOT);
    }

    /**
     * The case; empty if there is none that the person can open.
     *
     * @param reference as made by {@link #tidy}
     */
    public Optional<CaseRoot> of(String reference) {
        Set<Permission> held = user.permissions();
        return switch (reference.replaceFirst("-.*", "")) {
            case "SIN" -> held.contains(Permission.NOTIFICATION_VIEW) ? notifications.caseOf(reference) : none();
            case "RR" -> held.contains(Permission.RAPID_REVIEW_VIEW) ? rapidReviews.caseOf(reference) : none();
            case "PC" -> held.contains(Permission.RAPID_REVIEW_VIEW) ? panelCases.caseOf(reference) : none();
            case "PR" -> held.contains(Permission.PRACTICE_REVIEW_VIEW) ? practiceReviews.caseOf(reference) : none();
            case "AS" -> held.contains(Permission.AGENCY_SHEET_WRITE) ? sheets.caseOf(reference) : none();
            case "DEC" -> held.contains(Permission.DECISION_VIEW) ? decisions.caseOf(reference) : none();
            default -> none();
        };
    }

    private static Optional<CaseRoot> none() {
        return Optional.empty();
    }
}
