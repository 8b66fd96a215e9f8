package uk.slp.portal.practicereview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.practicereview.model.Anonymity;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.time.PortalTime;

/** What the rules of a review need to know from around it. For the service and the queries only. */
@Dependent
class ReviewSurroundings {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }

    /** Six calendar months after the decision to start, or null where the rule does not reach. */
    @Nullable
    LocalDate due(@Nullable LocalDate started) {
        if (started == null) {
            return null;
        }
        try {
            return deadlines.count(ReviewClock.REVIEW_RULE, started).due();
        } catch (UnknownYear | RuleNotInForce outOfReach) {
            return null;
        }
    }

    /**
     * Seven working days before a publication.
     *
     * @throws RuleViolation if the calendar does not know those days
     */
    LocalDate copyDue(LocalDate publication) {
        try {
            return deadlines.count(ReviewClock.COPY_RULE, publication).due();
        } catch (UnknownYear | RuleNotInForce outOfReach) {
            throw new RuleViolation(
                    "day",
                    "unknown_year",
                    "The calendar of bank holidays does not reach that day. Choose a nearer one.");
        }
    }

    /** The active author of that sign-in name, or null. */
    @Nullable
    ReviewerOption reviewer(@Nullable String username) {
        return em.createQuery(
                        "select new uk.slp.portal.practicereview.ReviewerOption(a.id, a.username, a.displayName, o.name)"
                                + " from Account a join a.roles x join Organisation o on o.id = a.organisationId"
                                + " where x.role = :role and a.active = true and a.username = :username",
                        ReviewerOption.class)
                .setParameter("role", Role.REVIEWER)
                .setParameter("username", username == null ? "" : username.strip())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Where the report matches what the linked notification holds. */
    List<IdentityMatch> matches(PracticeReview review) {
        return Anonymity.matches(review.report().everything(), identifiers(review.notificationId()));
    }

    /** What identifies the children of a notification. Read at the column, since the parts of names are not a view. */
    Anonymity.Identifiers identifiers(@Nullable UUID notification) {
        if (notification == null) {
            return Anonymity.Identifiers.NONE;
        }
        List<@Nullable String> names = new ArrayList<>();
        List<@Nullable String> dates = new ArrayList<>();
        List<?> rows = em.createNativeQuery(
                        "select given_name, family_name, date_of_birth from notified_child where notification_id = ?1")
                .setParameter(1, notification)
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            names.add((String) columns[0]);
            names.add((String) columns[1]);
            dates.add((String) columns[2]);
        }
        return new Anonymity.Identifiers(names, dates);
    }
}
