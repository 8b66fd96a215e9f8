package uk.slp.portal.practicereview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.IdentitySettlements;
import uk.slp.portal.identifiability.IdentityState;
import uk.slp.portal.identifiability.TextPart;
import uk.slp.portal.notification.CaseIdentifiers;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.persistence.InstantConverter;
import uk.slp.portal.shared.time.PortalTime;

/** What the rules of a review need to know from around it. For the service and the queries only. */
@Dependent
class ReviewSurroundings {
    private static final String UNION = " union all ";

    /** The notification that the review began from ({@code ?2}), and the further ones that it ({@code ?1}) is about (rule 52). */
    private static final String FURTHER = "in (select n0.id from notification n0 where n0.id = ?2 or n0.id in (select"
            + " l.notification_id from reviewed_case l where l.practice_review_id = ?1 and l.unlinked_at is null))";

    /** What identifies the people of the notification that the review began from ({@code ?2}), and of the further ones. */
    private static final String CASE_ROWS = UNION + CaseIdentifiers.rows(FURTHER);

    private static final UUID NO_NOTIFICATION = new UUID(0, 0);
    private static final InstantConverter MOMENTS = new InstantConverter();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private Clock clock;

    @Inject
    private IdentitySettlements settlements;

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
                        "select new uk.slp.portal.practicereview.ReviewerOption(a.id, a.username, a.displayName,"
                                + " o.name) from Account a join a.roles x join Organisation o on o.id = a.organisationId"
                                + " where x.role = :role and a.active = true and a.username = :username",
                        ReviewerOption.class)
                .setParameter("role", Role.REVIEWER)
                .setParameter("username", username == null ? "" : username.strip())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /**
     * What identifies the children of the notifications of a review, their families, the people who notified, and whoever an amendment
     * names (rule 50).
     *
     * @param publicWords names that are public with the report
     */
    Identifiers identifiers(UUID review, @Nullable UUID notification, Set<String> publicWords) {
        UUID first = notification == null ? NO_NOTIFICATION : notification;
        return CaseIdentifiers.gathered(rows(CASE_ROWS.substring(UNION.length()), review, first), publicWords);
    }

    /**
     * What the release of a text is judged by.
     *
     * @param confirmed the confirmed items of its checklist
     * @param identity what it holds from which somebody could be recognised, and what was said of that
     */
    record Checked(List<ConfirmedItem> confirmed, IdentityState identity) {}

    /** The report of a review on its way to its readers, in one statement. */
    Checked checked(UUID review, @Nullable UUID notification, List<TextPart> parts, Set<String> publicWords) {
        return checked(
                "practice_review_check c",
                "practice_review_id",
                "practice_review",
                "report",
                review,
                notification,
                parts,
                publicWords);
    }

    /** The same for the information on improvements. */
    Checked checkedInformation(
            UUID information, @Nullable UUID notification, List<TextPart> parts, Set<String> publicWords) {
        return checked(
                "improvement_information_check c",
                "information_id",
                "improvement_information",
                "improvements",
                information,
                notification,
                parts,
                publicWords);
    }

    /**
     * What surrounds a summary beside a report.
     *
     * @param identity what it holds from which somebody could be recognised, and what was said of that
     * @param kept its text each time it was complete, the newest first
     * @param handed to whom it was handed, the newest first
     */
    record AroundSummary(IdentityState identity, List<SummaryView.Kept> kept, List<SummaryView.Handed> handed) {}

    /** A summary beside a report, in one statement. Its hits are settled under the review, as a part of their own. */
    AroundSummary summary(
            UUID review, SummaryKind kind, @Nullable UUID notification, List<TextPart> parts, Set<String> publicWords) {
        String here = " where s.practice_review_id = ?1 and s.kind = '" + kind.code() + "'";
        List<Object[]> rows = rows(
                IdentitySettlements.rows(kind.code()) + UNION
                        + "select 'closed', s.final_by, null, null, cast(null as timestamp with time zone), null from"
                        + " review_summary s" + here + UNION
                        + "select 'kept', cast(v.number as varchar(10)), v.title, coalesce(a.display_name,"
                        + " v.completed_by), v.completed_at, v.body from review_summary_version v"
                        + " join review_summary s on s.id = v.summary_id"
                        + " left join account a on a.username = v.completed_by" + here + UNION
                        + "select 'handed', h.handed_to, h.handed_by, cast(h.handed_on as varchar(10)),"
                        + " h.recorded_at, cast(h.number as varchar(10)) from review_summary_handing h"
                        + " join review_summary s on s.id = h.summary_id" + here + CASE_ROWS,
                review,
                notification == null ? NO_NOTIFICATION : notification);
        List<SummaryView.Kept> kept = new ArrayList<>();
        List<SummaryView.Handed> handed = new ArrayList<>();
        String closedBy = null;
        for (Object[] row : rows) {
            switch ((String) row[0]) {
                case "closed" -> closedBy = (String) row[1];
                case "kept" ->
                    kept.add(new SummaryView.Kept(
                            Integer.parseInt((String) row[1]),
                            (String) row[2],
                            (String) row[3],
                            Objects.requireNonNull(MOMENTS.convertToEntityAttribute(row[4])),
                            (String) row[5]));
                case "handed" ->
                    handed.add(new SummaryView.Handed(
                            (String) row[1],
                            (String) row[2],
                            LocalDate.parse((String) row[3]),
                            Integer.parseInt((String) row[5])));
                default -> {}
            }
        }
        kept.sort(Comparator.comparing(SummaryView.Kept::number).reversed());
        handed.sort(Comparator.comparing(SummaryView.Handed::on).reversed());
        return new AroundSummary(
                settlements.state(
                        parts, CaseIdentifiers.gathered(rows, publicWords), IdentitySettlements.read(rows), closedBy),
                kept,
                handed);
    }

    /** Tables and columns are those above, never what somebody typed. */
    private Checked checked(
            String checks,
            String owner,
            String table,
            String part,
            UUID record,
            @Nullable UUID notification,
            List<TextPart> parts,
            Set<String> publicWords) {
        List<Object[]> rows = rows(
                "select 'item', c.item, a.display_name, null, c.confirmed_at, null from " + checks
                        + " left join account a on a.username = c.confirmed_by where c." + owner + " = ?1" + UNION
                        + IdentitySettlements.rows(part) + UNION
                        + "select 'closed', final_by, null, null, cast(null as timestamp with time zone), null from "
                        + table + " where id = ?1" + CASE_ROWS,
                record,
                notification == null ? NO_NOTIFICATION : notification);
        List<ConfirmedItem> confirmed = new ArrayList<>();
        String closedBy = null;
        for (Object[] columns : rows) {
            if ("item".equals(columns[0])) {
                confirmed.add(new ConfirmedItem(
                        Coded.of(ChecklistItem.class, (String) columns[1]),
                        (String) columns[2],
                        Objects.requireNonNull(MOMENTS.convertToEntityAttribute(columns[4]))));
            } else if ("closed".equals(columns[0])) {
                closedBy = (String) columns[1];
            }
        }
        return new Checked(
                confirmed,
                settlements.state(
                        parts, CaseIdentifiers.gathered(rows, publicWords), IdentitySettlements.read(rows), closedBy));
    }

    private List<Object[]> rows(String sql, UUID first, @Nullable UUID second) {
        Query query = em.createNativeQuery(sql).setParameter(1, first);
        if (second != null) {
            query.setParameter(2, second);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }
}
