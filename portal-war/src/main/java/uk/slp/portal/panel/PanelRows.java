package uk.slp.portal.panel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.panel.model.PanelCase;
import uk.slp.portal.panel.model.PanelCaseStatus;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.time.PortalTime;

/** What the reads of cases before the national body share: who reaches a case, how its time stands, its line in a list. */
@Dependent
class PanelRows {
    static final String REACH =
            " (:panel = true or c.partnershipId in :partnerships or c.authorityId in :authorities) and "
                    + Scope.open("c.notificationId") + " ";

    static final String FROM = " from PanelCase c join Organisation a on a.id = c.authorityId"
            + " join Organisation p on p.id = c.partnershipId left join Account h on h.id = c.allocatedTo where"
            + REACH;

    static final String ROWS = "select c, a.name, h.displayName" + FROM;

    /** Of what was asked before usual times were kept, the usual time is over. */
    static final String PAST = " and (c.replyUsualBy is null or c.replyUsualBy < :today)";

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    <T> TypedQuery<T> reach(TypedQuery<T> query) {
        Scope scope = user.scope();
        return query.setParameter("panel", scope.panel())
                .setParameter(Scope.ASKING, scope.accountId())
                .setParameter("partnerships", scope.partnerships())
                .setParameter("authorities", scope.authorities());
    }

    LocalDate today() {
        return day(clock.instant());
    }

    UsualTime usual(PanelCase c) {
        Instant answered = c.decidedAt();
        if (c.status() == PanelCaseStatus.CLOSED) {
            return UsualTime.stopped(c.usualBy());
        }
        if (c.asksPartners() && answered != null) {
            return UsualTime.paused(c.usualBy(), day(answered), c.replyUsualBy());
        }
        return UsualTime.of(
                calculator,
                c.edition(),
                day(c.waitingSince()),
                c.usualBy(),
                c.status() == PanelCaseStatus.DECIDED ? answered : null,
                clock.instant());
    }

    /** A line of a list, of what {@link #ROWS} selects. */
    PanelCaseRow row(Object[] found) {
        return row((PanelCase) found[0], (String) found[1], (@Nullable String) found[2]);
    }

    PanelCaseRow row(PanelCase c, String authority, @Nullable String holder) {
        return new PanelCaseRow(
                c.reference(),
                c.caseName(),
                c.notificationReference(),
                c.rapidReviewReference(),
                authority,
                c.status(),
                c.practiceReviewProposed(),
                c.sentLate(),
                c.receivedAt(),
                usual(c),
                c.outcome(),
                c.decidedAt(),
                user.scope().panel() ? holder : null,
                user.scope().accountId().equals(c.allocatedTo()));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(PortalTime.LONDON).toLocalDate();
    }
}
