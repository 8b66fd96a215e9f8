package uk.slp.portal.practicereview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.notification.NamesTold;
import uk.slp.portal.practicereview.model.Anonymity;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.persistence.InstantConverter;
import uk.slp.portal.shared.time.PortalTime;

/** What the rules of a review need to know from around it. For the service and the queries only. */
@Dependent
class ReviewSurroundings {
    private static final UUID NO_NOTIFICATION = new UUID(0, 0);
    private static final InstantConverter MOMENTS = new InstantConverter();

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
        return copyDue(ReviewClock.COPY_RULE, publication);
    }

    private LocalDate copyDue(String rule, LocalDate publication) {
        try {
            return deadlines.count(rule, publication).due();
        } catch (UnknownYear | RuleNotInForce outOfReach) {
            throw new RuleViolation(
                    "day",
                    "unknown_year",
                    "The calendar of bank holidays does not reach that day. Choose a nearer one.");
        }
    }

    /**
     * Seven working days before the publication of the information on improvements of a withheld review.
     *
     * @throws RuleViolation if the calendar does not know those days
     */
    LocalDate improvementCopyDue(LocalDate publication) {
        return copyDue(ReviewClock.IMPROVEMENT_COPY_RULE, publication);
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
        return matches(review.report().everything(), review.notificationId());
    }

    /** Where a text matches what a notification holds. */
    List<IdentityMatch> matches(String text, @Nullable UUID notification) {
        return Anonymity.matches(text, identifiers(notification));
    }

    /**
     * What identifies the children of a notification, their families, and whoever an amendment names (rule 50). Read at
     * the column, since the parts of names are not a view.
     */
    Anonymity.Identifiers identifiers(@Nullable UUID notification) {
        if (notification == null) {
            return Anonymity.Identifiers.NONE;
        }
        List<?> rows = em.createNativeQuery(
                        "select given_name, family_name, date_of_birth, null from notified_child where notification_id"
                                + " = ?1 union all select null, null, null, answers from notified_person where"
                                + " notification_id = ?1 union all select null, null, null, changes from"
                                + " notification_amendment where notification_id = ?1 and changes is not null")
                .setParameter(1, notification)
                .getResultList();
        return identifiers(rows.stream().map(row -> (Object[]) row).toList(), 0);
    }

    private static Anonymity.Identifiers identifiers(List<Object[]> rows, int first) {
        List<@Nullable String> names = new ArrayList<>();
        List<@Nullable String> dates = new ArrayList<>();
        for (Object[] columns : rows) {
            names.add((String) columns[first]);
            names.add((String) columns[first + 1]);
            dates.add((String) columns[first + 2]);
            NamesTold told = NamesTold.of(Objects.requireNonNullElse((String) columns[columns.length - 1], ""));
            names.addAll(told.names());
            dates.addAll(told.datesOfBirth());
        }
        return new Anonymity.Identifiers(names, dates);
    }

    /**
     * What the release of a report is judged by.
     *
     * @param confirmed the confirmed items of its checklist
     * @param identifiers what identifies the people of its notification
     */
    record Checked(List<ConfirmedItem> confirmed, Anonymity.Identifiers identifiers) {}

    /** The checklist of a review and the identifiers of a notification, in one statement. */
    Checked checked(UUID review, @Nullable UUID notification) {
        return checked("practice_review_check c", "practice_review_id", review, notification);
    }

    /** The same for the information on improvements. */
    Checked checkedInformation(UUID information, @Nullable UUID notification) {
        return checked("improvement_information_check c", "information_id", information, notification);
    }

    /** Table and column are those above, never what somebody typed. */
    private Checked checked(String checks, String owner, UUID record, @Nullable UUID notification) {
        List<?> rows = em.createNativeQuery("select 'item', c.item, a.display_name, null, c.confirmed_at, null from "
                        + checks + " left join account a on a.username = c.confirmed_by where c." + owner + " = ?1"
                        + " union all select 'child', given_name, family_name, date_of_birth, cast(null as timestamp with time zone), null"
                        + " from notified_child where notification_id = ?2"
                        + " union all select 'child', null, null, null, cast(null as timestamp with time zone), answers"
                        + " from notified_person where notification_id = ?2"
                        + " union all select 'child', null, null, null, cast(null as timestamp with time zone), changes"
                        + " from notification_amendment where notification_id = ?2 and changes is not null")
                .setParameter(1, record)
                .setParameter(2, notification == null ? NO_NOTIFICATION : notification)
                .getResultList();
        List<ConfirmedItem> confirmed = new ArrayList<>();
        List<Object[]> children = new ArrayList<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            if ("child".equals(columns[0])) {
                children.add(columns);
            } else {
                confirmed.add(new ConfirmedItem(
                        Coded.of(ChecklistItem.class, (String) columns[1]),
                        (String) columns[2],
                        Objects.requireNonNull(MOMENTS.convertToEntityAttribute(columns[4]))));
            }
        }
        return new Checked(confirmed, identifiers(children, 1));
    }
}
