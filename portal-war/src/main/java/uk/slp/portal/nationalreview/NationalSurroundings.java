package uk.slp.portal.nationalreview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.IdentitySettlements;
import uk.slp.portal.identifiability.IdentityState;
import uk.slp.portal.nationalreview.model.NationalReview;
import uk.slp.portal.nationalreview.model.NationalText;
import uk.slp.portal.notification.CaseIdentifiers;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.practicereview.ConfirmedItem;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.persistence.InstantConverter;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.timed.TimedRelease;
import uk.slp.portal.shared.timed.TimedReleases;
import uk.slp.portal.shared.timed.TimedState;

/** What the rules of a text need to know from around it: all cases of its review, what was said of it, its minute. */
@Dependent
class NationalSurroundings {
    private static final String UNION = " union all ";

    /** The notifications behind all cases of a review ({@code ?1}). */
    private static final String CASES = "in (select p0.notification_id from national_review_case m0 join panel_case p0"
            + " on p0.id = m0.panel_case_id where m0.review_id = ?1)";

    private static final String AROUND = UNION
            + "select 'item', c.item, a.display_name, null, c.confirmed_at, null from national_text_check c"
            + " join national_text x on x.id = c.text_id left join account a on a.username = c.confirmed_by"
            + " where x.review_id = ?1 and x.kind = '%1$s'" + UNION
            + "select 'minute', d.state, null, null, d.publish_at, d.refusal from timed_release d where"
            + " d.current_for = ?1" + UNION + CaseIdentifiers.rows(CASES);

    private static final InstantConverter MOMENTS = new InstantConverter();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private IdentitySettlements settlements;

    @Inject
    private TimedReleases releases;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }

    /**
     * The last day for the copy, counted back from a publication (rule 41).
     *
     * @throws RuleViolation if the calendar does not reach it
     */
    LocalDate copyDue(LocalDate publication) {
        LocalDate due = CopyDue.before(publication, calculator);
        if (due == null) {
            throw new RuleViolation(
                    "plannedOn",
                    "unknown_year",
                    "The calendar of bank holidays does not reach that day. Choose a nearer one.");
        }
        return due;
    }

    /**
     * What surrounds a text.
     *
     * @param minute the minute that counts for it, or null
     */
    record Around(List<ConfirmedItem> confirmed, IdentityState identity, NationalTextView.@Nullable Minute minute) {}

    /** A text compared with everybody of all cases of its review, closed or open. One statement. */
    Around around(UUID review, NationalText text) {
        String kind = text.kind().code();
        List<Object[]> rows = rows(IdentitySettlements.rows(kind) + AROUND.replace("%1$s", kind), review);
        List<ConfirmedItem> confirmed = new ArrayList<>();
        NationalTextView.Minute minute = null;
        for (Object[] columns : rows) {
            if ("item".equals(columns[0])) {
                confirmed.add(new ConfirmedItem(
                        Coded.of(ChecklistItem.class, (String) columns[1]),
                        (String) columns[2],
                        Objects.requireNonNull(MOMENTS.convertToEntityAttribute(columns[4]))));
            } else if ("minute".equals(columns[0])) {
                minute = new NationalTextView.Minute(
                        Objects.requireNonNull(MOMENTS.convertToEntityAttribute(columns[4])),
                        TimedState.WAITING.code().equals(columns[1]),
                        (String) columns[5]);
            }
        }
        return new Around(
                confirmed,
                settlements.writtenBySeveral(
                        text.parts(),
                        CaseIdentifiers.gathered(rows, Set.of(Settings.current().panelName())),
                        IdentitySettlements.read(rows),
                        text.first()),
                minute);
    }

    /** What identifies the people of all cases of a review. One statement. */
    Identifiers identifiers(UUID review) {
        return CaseIdentifiers.gathered(
                rows(CaseIdentifiers.rows(CASES), review),
                Set.of(Settings.current().panelName()));
    }

    /**
     * Refuses another planned day while a minute of the former one is waited for.
     *
     * @param before the planned day as it was
     */
    void requireSameMinute(NationalReview review, @Nullable LocalDate before) {
        if (!Objects.equals(before, review.release().plannedOn())
                && releases.hold(review.id()).filter(TimedRelease::isWaiting).isPresent()) {
            throw new RuleViolation(
                    "plannedOn",
                    "minute_set",
                    "It is going to publish itself at a minute of the planned day. Stop that first.");
        }
    }

    private List<Object[]> rows(String sql, UUID review) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, review).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }
}
