package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.Answers;
import uk.slp.portal.childdeath.model.ChildDeath;
import uk.slp.portal.childdeath.model.ChildDeathNotice;
import uk.slp.portal.childdeath.model.ChildDeaths;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;

/** What the coordinator of a panel decides of a notice before there is a case (rules 55 and 58). */
@ApplicationScoped
public class ArrivalService {
    private static final int LONGEST_REASON = 4_000;

    @Inject
    private ChildDeaths deaths;

    @Inject
    private NoticeReceiver receiver;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ArrivalSettled> settled;

    /**
     * It tells of a death that the panel has a case of already.
     *
     * @param death reference of the case
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public NoticeSaved sameDeath(String reference, long expectedVersion, @Nullable String death) {
        ChildDeathNotice notice = lock(reference, expectedVersion);
        ChildDeath known = deaths.lock(death == null ? "" : death)
                .orElseThrow(() -> new RuleViolation(
                        "death",
                        "unknown_case",
                        "Choose a case of your own panel: the one that is of the same death."));
        Instant now = now();
        Person person = user.require();
        receiver.join(notice, known, person.username(), now);
        notice.decided(null, person, now);
        return saved(notice, "same_death", now);
    }

    /**
     * It tells of another death than those that are alike, and opens a case.
     *
     * @param reason why they are two deaths
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public NoticeSaved anotherDeath(String reference, long expectedVersion, @Nullable String reason) {
        ChildDeathNotice notice = lock(reference, expectedVersion);
        String why = reason(reason, "Say why these are two different deaths.");
        Instant now = now();
        Person person = user.require();
        if (receiver.facts(notice).residenceCode() == null) {
            // The second question: may we review at all?
            notice.waitFor(NoticeWait.NOT_RESIDENT);
            notice.decided(why, person, now);
        } else {
            receiver.open(notice, false, null, person.username(), now);
            notice.decided(why, person, now);
        }
        return saved(notice, "another_death", now);
    }

    /**
     * The panel reviews a child who did not live in its area, as it may by agreement (Children Act 2004 s.16M(2)).
     *
     * @param reason with whom it was agreed, and why
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public NoticeSaved mayReview(String reference, long expectedVersion, @Nullable String reason) {
        ChildDeathNotice notice = lock(reference, expectedVersion);
        requireWait(notice, NoticeWait.NOT_RESIDENT);
        String why = reason(reason, "Say with whom it was agreed that your panel reviews, and why.");
        Instant now = now();
        Person person = user.require();
        receiver.open(notice, true, why, person.username(), now);
        notice.decided(why, person, now);
        return saved(notice, "may_review", now);
    }

    /**
     * The panel does not review the death of a child who did not live in its area, or one that another panel has a case
     * of.
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public NoticeSaved notReviewed(String reference, long expectedVersion, @Nullable String reason) {
        ChildDeathNotice notice = lock(reference, expectedVersion);
        String why = reason(reason, "Say why your panel does not review this death, and who was told.");
        Instant now = now();
        notice.notReviewed();
        notice.decided(why, user.require(), now);
        return saved(notice, "not_reviewed", now);
    }

    private static void requireWait(ChildDeathNotice notice, NoticeWait what) {
        if (notice.waitsFor() != what) {
            throw new NotAllowedNow("Decide first whether this is a death that your panel knows already.");
        }
    }

    private static String reason(@Nullable String typed, String ask) {
        String reason = Answers.tidied(typed);
        if (reason == null) {
            throw new RuleViolation("reason", "reason_required", ask);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "too_long", "The reason holds " + LONGEST_REASON + " characters.");
        }
        return reason;
    }

    private ChildDeathNotice lock(String reference, long expectedVersion) {
        ChildDeathNotice notice = deaths.lockWaiting(reference)
                .orElseThrow(() -> new NotFound("No notification of that reference was sent to your panel."));
        notice.expectVersion(expectedVersion);
        if (notice.status() != NoticeStatus.WAITING) {
            throw new NotAllowedNow("This was decided already.");
        }
        return notice;
    }

    private NoticeSaved saved(ChildDeathNotice notice, String action, Instant now) {
        audit.changed(action, ChildDeathNotice.TYPE, notice.reference());
        deaths.flush();
        settled.fire(new ArrivalSettled(notice.reference()));
        return new NoticeSaved(notice.reference(), notice.version(), now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
