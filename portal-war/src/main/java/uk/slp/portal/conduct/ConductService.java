package uk.slp.portal.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.conduct.ConductCommands.NoticeSent;
import uk.slp.portal.conduct.ConductCommands.RecordLine;
import uk.slp.portal.conduct.ConductCommands.SignOff;
import uk.slp.portal.conduct.ConductCommands.Strike;
import uk.slp.portal.conduct.model.ConductEntry;
import uk.slp.portal.conduct.model.ConductRules;
import uk.slp.portal.practicereview.PracticeReviewQueries;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.ReviewAction;
import uk.slp.portal.practicereview.ReviewFacts;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.practicereview.ReviewStepAsked;
import uk.slp.portal.practicereview.ReviewStepped;
import uk.slp.portal.rapidreview.Partner;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.time.PortalTime;

/** Everything that is recorded of how a review is conducted. A review out of reach is not found, whatever is tried on it. */
@ApplicationScoped
public class ConductService {
    private static final Set<ReviewStatus> RECORDED =
            EnumSet.of(ReviewStatus.IN_PROGRESS, ReviewStatus.FINAL, ReviewStatus.PUBLISHED, ReviewStatus.WITHHELD);
    private static final Set<ReviewStatus> WITHHELD = EnumSet.of(ReviewStatus.WITHHELD);
    private static final Set<ReviewStatus> FINAL = EnumSet.of(ReviewStatus.FINAL);
    private static final Set<ReviewStatus> ANY = EnumSet.allOf(ReviewStatus.class);
    /** The identity of no line: what a door makes of an identity that cannot be read. */
    private static final UUID NONE = new UUID(0, 0);

    private static final String SECRETARY_OF_STATE = "Secretary of State for Education";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PracticeReviewQueries reviews;

    @Inject
    private SigningPartner partners;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Records somebody of the family who was asked, proceedings, or an event; or changes such a line. */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public void record(RecordLine r) {
        if (r.kind() == ConductKind.COMMENT || r.kind() == ConductKind.NOTICE || r.kind() == ConductKind.SIGN_OFF) {
            throw missing();
        }
        keep(r, review(r.reference(), RECORDED));
    }

    /** Records a comment of the Panel or the Secretary of State on the withholding, or changes it. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void recordComment(RecordLine r) {
        if (r.kind() != ConductKind.COMMENT) {
            throw missing();
        }
        keep(r, review(r.reference(), WITHHELD));
    }

    /** Strikes a line out; who may write it may strike it out. Notices and signatures are not struck out by hand. */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public void strike(Strike s) {
        PracticeReviewView review = review(s.reference(), RECORDED);
        ConductEntry entry = line(review, s.line()).orElseThrow(ConductService::missing);
        boolean comment = entry.kind() == ConductKind.COMMENT;
        if (entry.kind() == ConductKind.NOTICE
                || entry.kind() == ConductKind.SIGN_OFF
                || comment && !user.permissions().contains(Permission.PRACTICE_REVIEW_RELEASE)) {
            throw missing();
        }
        if (entry.struckFor(s.reason())) {
            // A second click: it is struck out.
            return;
        }
        entry.expectVersion(s.expectedVersion());
        entry.strike(s.reason(), me(), now());
        changed("strike", s.reference(), entry.kind());
    }

    /** Records the day on which a notice of delay was sent. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void noticeSent(NoticeSent n) {
        PracticeReviewView review = review(n.reference(), ANY);
        ConductEntry entry = line(review, n.line())
                .filter(one -> one.kind() == ConductKind.NOTICE)
                .orElseThrow(ConductService::missing);
        LocalDate day = ConductRules.readDay(n.day());
        if (entry.sentOn(day)) {
            // A second click: it is recorded.
            return;
        }
        entry.expectVersion(n.expectedVersion());
        if (day == null) {
            throw new RuleViolation(
                    "day", "date_form", "Enter the day it was sent as a real date, such as 23 11 2026.");
        }
        entry.sent(day, today(), me(), now());
        changed("notice_sent", n.reference(), entry.kind());
    }

    /** A partner agrees with the final report, or says why not. A second word of the same partner takes the first's place. */
    @Requires(Permission.PRACTICE_REVIEW_SIGN_OFF)
    @Transactional
    public void signOff(SignOff s) {
        PracticeReviewView review = own(s.reference());
        ReviewFacts facts = review.facts();
        if (facts.version() != s.expectedVersion()) {
            throw new StaleVersion(facts.changedBy(), facts.changedAt());
        }
        allowed(review, FINAL);
        Person person = user.require();
        Partner partner = partners.of(person)
                .orElseThrow(() -> new NotPermitted(
                        "Only the local authority, the integrated care board and the police sign a practice review."));
        String dissent = ConductRules.dissent(s.agrees(), s.dissent());
        Instant now = now();
        lines(facts.id(), ConductKind.SIGN_OFF).stream()
                .filter(one -> one.struckAt() == null && partner.code().equals(one.subject()))
                .forEach(one -> one.strike("Signed again.", me(), now));
        em.persist(ConductEntry.signOff(
                facts.id(),
                new ConductEntry.Signature(
                        partner.code(), dissent == null, dissent, facts.textMark(), person.displayName()),
                today(),
                me(),
                now));
        changed("sign_off", s.reference(), ConductKind.SIGN_OFF);
    }

    /** Without the word of each partner nothing is published; one that does not agree has said why (joint duty, rule 33). */
    @BySystem("a step of a practice review")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onStepAsked(@Observes ReviewStepAsked asked) {
        if (asked.action() != ReviewAction.PUBLISH) {
            return;
        }
        List<ConductEntry> signed = lines(asked.review(), ConductKind.SIGN_OFF).stream()
                .filter(one -> one.struckAt() == null && asked.textMark().equals(one.moreWords()))
                .toList();
        for (Partner partner : Partner.values()) {
            if (signed.stream().noneMatch(one -> partner.code().equals(one.subject()))) {
                asked.obstacles().add(new Violation("signOff", "not_signed", partner.missing()));
            }
        }
    }

    /** A reason for delay makes the notices; a reopened report has to be signed anew. */
    @BySystem("a step of a practice review")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onStepped(@Observes ReviewStepped step) {
        if (ReviewAction.EXPLAIN_DELAY.code().equals(step.action())) {
            notices(step);
        } else if (ReviewAction.REOPEN.code().equals(step.action())) {
            lines(step.review(), ConductKind.SIGN_OFF).stream()
                    .filter(one -> one.struckAt() == null)
                    .forEach(one -> one.strike("The report was reopened.", step.by(), step.at()));
        }
    }

    private void notices(ReviewStepped step) {
        Object[] row = em.createQuery(
                        "select r.startedOn, r.dueDate, p.name from PracticeReview r join Organisation p on p.id ="
                                + " r.partnershipId where r.id = :id",
                        Object[].class)
                .setParameter("id", step.review())
                .getSingleResult();
        LocalDate day = LocalDate.ofInstant(step.at(), PortalTime.LONDON);
        DelayNotice notice = new DelayNotice(
                step.reference(),
                (String) row[2],
                (LocalDate) row[0],
                (LocalDate) row[1],
                Objects.requireNonNullElse(step.reason(), ""),
                day);
        for (Addressee addressee : Addressee.values()) {
            String to = addressee == Addressee.PANEL ? Settings.current().panelName() : SECRETARY_OF_STATE;
            em.persist(ConductEntry.notice(step.review(), addressee, notice.text(to), day, step.by(), step.at()));
        }
        audit.changed("make_notices", ConductEntry.TYPE, step.reference(), ConductKind.NOTICE.code());
    }

    private void keep(RecordLine r, PracticeReviewView review) {
        if (r.line().equals(NONE)) {
            throw missing();
        }
        UUID id = review.facts().id();
        ConductRules.Line line = ConductRules.read(r.kind(), r.line(), r.written(), lines(id, r.kind()), today());
        Optional<ConductEntry> known = Optional.ofNullable(em.find(ConductEntry.class, r.line()));
        if (known.isEmpty()) {
            if (r.expectedVersion() != null) {
                throw missing();
            }
            em.persist(ConductEntry.of(r.line(), id, r.kind(), line, me(), now()));
        } else {
            ConductEntry entry = known.filter(one -> one.reviewId().equals(id) && one.kind() == r.kind())
                    .orElseThrow(ConductService::missing);
            Long expected = r.expectedVersion();
            if (expected == null) {
                if (entry.says(line)) {
                    // A second click: what it would make is there.
                    return;
                }
                throw new StaleVersion(entry.changedBy(), entry.changedAt());
            }
            entry.expectVersion(expected);
            entry.change(line, me(), now());
        }
        changed("record", r.reference(), r.kind());
    }

    private PracticeReviewView review(String reference, Set<ReviewStatus> states) {
        PracticeReviewView review = own(reference);
        allowed(review, states);
        // Of two clicks at once, the second waits and finds what the first did.
        em.createNativeQuery("select id from practice_review where id = ?1 for update")
                .setParameter(1, review.facts().id())
                .getResultList();
        return review;
    }

    /** One of the person's own: the national body reads some lines, and changes none. */
    private PracticeReviewView own(String reference) {
        PracticeReviewView review = reviews.open(reference);
        Scope scope = user.require().scope();
        if (scope.panel() && !scope.reachesPartnership(review.facts().partnershipId())) {
            throw missing();
        }
        return review;
    }

    private static void allowed(PracticeReviewView review, Set<ReviewStatus> states) {
        if (!states.contains(review.status())) {
            throw new NotAllowedNow("That is not possible now. The review is: "
                    + review.status().label() + ".");
        }
    }

    private Optional<ConductEntry> line(PracticeReviewView review, UUID id) {
        return Optional.ofNullable(em.find(ConductEntry.class, id))
                .filter(one -> one.reviewId().equals(review.facts().id()));
    }

    private List<ConductEntry> lines(UUID review, ConductKind kind) {
        return em.createQuery(
                        "select e from ConductEntry e where e.reviewId = :id and e.kind = :kind", ConductEntry.class)
                .setParameter("id", review)
                .setParameter("kind", kind)
                .getResultList();
    }

    private void changed(String action, String reference, ConductKind kind) {
        em.flush();
        audit.changed(action, ConductEntry.TYPE, reference, kind.code());
    }

    private static NotFound missing() {
        return new NotFound("There is no such line in the record of that review, or it is not one that you can open.");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }

    private Instant now() {
        return clock.instant();
    }

    private String me() {
        return user.require().username();
    }
}
