package uk.slp.portal.childdeathmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeath.ChildDeathStepped;
import uk.slp.portal.childdeath.ChildDeathWork;
import uk.slp.portal.childdeathreturn.ReturnStatus;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.access.ConflictChanged;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.work.RememberedWork;

/** What is to be done about review meetings: to plan one, to close its record, to go back to the family, to send the draft. */
@ApplicationScoped
public class ReviewMeetingWorkQueries {
    private static final int MOST = 100;

    /** From this many months after the death a meeting is asked for, though returns are still waited for. */
    private static final int NEAR_MONTHS = 2;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    private final RememberedWork<ChildDeathWork> remembered = new RememberedWork<>();

    /**
     * What waits for the person. Two statements, and none within half a minute of the last time.
     *
     * @param calendar whether meetings to come are wanted too, as days to be known
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public List<ChildDeathWork> work(boolean calendar) {
        return calendar ? read(true) : remembered.of(user.require().accountId(), clock.instant(), () -> read(false));
    }

    /** A meeting or its case has taken a step. */
    void forget() {
        remembered.forget();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChildDeathStepped step) {
        remembered.forget();
    }

    /** A case was closed to somebody, or opened again: what was remembered may name it. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConflictChanged changed) {
        remembered.forget();
    }

    private List<ChildDeathWork> read(boolean calendar) {
        List<ChildDeathWork> found = new ArrayList<>(toPlan());
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        reach.bind(em.createQuery(
                        "select m.reference, m.status, m.day, m.time, m.familyDue, m.changedAt, d.reference, d.status"
                                + " from ReviewMeeting m join ChildDeath d on d.id = m.childDeathId where"
                                + ChildDeathReach.OWN
                                + "and (m.status = :planned or m.familyDue is not null or m.status"
                                + " = :held and d.status = :analysis) order by m.day, m.reference",
                        Object[].class))
                .setParameter("planned", ReviewMeetingStatus.PLANNED)
                .setParameter("held", ReviewMeetingStatus.HELD)
                .setParameter("analysis", ChildDeathStatus.ANALYSIS)
                .setMaxResults(MOST)
                .getResultList()
                .forEach(row -> add(found, row, today, calendar));
        return found;
    }

    private static void add(List<ChildDeathWork> found, Object[] row, LocalDate today, boolean calendar) {
        String reference = (String) row[0];
        LocalDate day = (LocalDate) row[2];
        LocalDate familyDue = (@Nullable LocalDate) row[4];
        Instant since = (Instant) row[5];
        String path = "/child-death-meetings/" + reference;
        String of = "Case " + row[6] + ", meeting on " + DeadlineWords.record(day) + " at " + row[3] + ".";
        if (row[1] == ReviewMeetingStatus.PLANNED) {
            if (!day.isAfter(today)) {
                found.add(work(
                        reference,
                        "Write down the review meeting and close its record",
                        of,
                        day,
                        path + "/write",
                        since));
            } else if (calendar) {
                found.add(work(reference, "Child death review meeting", of, day, path, since));
            }
            return;
        }
        if (familyDue != null) {
            found.add(work(reference, "Take the answers back to the family", of, familyDue, path, since));
        }
        if (row[7] == ChildDeathStatus.ANALYSIS) {
            found.add(work(
                    reference,
                    "Send the draft analysis form to the panel",
                    of,
                    null,
                    "/child-deaths/" + row[6] + "/analysis/check",
                    since));
        }
    }

    private static ChildDeathWork work(
            String reference, String words, String line, @Nullable LocalDate due, String path, Instant since) {
        return new ChildDeathWork(reference, words, line, due, null, ReviewMeetingQueries.RULE, path, since);
    }

    /** Deaths without a meeting whose returns are all in, or whose aim comes near. One statement. */
    private List<ChildDeathWork> toPlan() {
        LocalDate near = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON).minusMonths(NEAR_MONTHS);
        return reach
                .bind(em.createQuery(
                        "select d.reference, d.deathDate, d.notifiedAt from ChildDeath d where" + ChildDeathReach.OWN
                                + "and d.status in :states and not exists (select m.id from ReviewMeeting m where"
                                + " m.childDeathId = d.id and m.status <> :off) and (d.deathDate <= :near or d.status ="
                                + " :meeting or exists (select r.id from ChildDeathReturn r where r.childDeathId = d.id"
                                + " and r.sentNumber > 0) and not exists (select w.id from ChildDeathReturn w where"
                                + " w.childDeathId = d.id and w.status in :waiting)) order by d.deathDate, d.reference",
                        Object[].class))
                .setParameter("states", EnumSet.of(ChildDeathStatus.GATHERING, ChildDeathStatus.MEETING))
                .setParameter("off", ReviewMeetingStatus.CALLED_OFF)
                .setParameter("near", near)
                .setParameter("meeting", ChildDeathStatus.MEETING)
                .setParameter("waiting", ReturnStatus.WAITING)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> work(
                        (String) row[0],
                        "Plan the child death review meeting",
                        "No meeting is planned yet; it is aimed at before that day.",
                        MeetingAim.of(calculator, (LocalDate) row[1]),
                        "/child-deaths/" + row[0] + "/meetings",
                        (Instant) row[2]))
                .toList();
    }
}
