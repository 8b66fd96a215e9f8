package uk.slp.portal.reviewdraft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.PracticeReviewQueries;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.ReviewAction;
import uk.slp.portal.practicereview.ReviewFacts;
import uk.slp.portal.reviewdraft.DraftCommands.Comment;
import uk.slp.portal.reviewdraft.DraftCommands.Keep;
import uk.slp.portal.reviewdraft.DraftCommands.Seen;
import uk.slp.portal.reviewdraft.DraftCommands.Step;
import uk.slp.portal.reviewdraft.model.CommentMention;
import uk.slp.portal.reviewdraft.model.ReportComment;
import uk.slp.portal.reviewdraft.model.ReportVersion;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.report.ReportSection;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.report.ReportUnit;
import uk.slp.portal.shared.text.TypedText;

/** Keeps versions of a report and what is said about their passages. */
@ApplicationScoped
public class DraftService {
    private static final int LONGEST_NOTE = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PracticeReviewQueries reviews;

    @Inject
    private CurrentUser user;

    @Inject
    private DraftReaders readers;

    @Inject
    private Event<ReadersMentioned> mentioned;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Keeps the saved text under the next number, for others to read and comment; the number. */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public int keep(Keep k) {
        PracticeReviewView review = own(k.reference());
        ReviewFacts facts = review.facts();
        if (facts.version() != k.expectedVersion()) {
            throw new StaleVersion(facts.changedBy(), facts.changedAt());
        }
        if (!review.may(ReviewAction.WRITE.code())) {
            throw new NotAllowedNow("Versions are kept while the report is written.");
        }
        String text = facts.reportText();
        if (text == null || text.isBlank()) {
            throw new RuleViolation("", "no_text", "There is no text yet. Write or upload the report first.");
        }
        String note = clean(k.note());
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new RuleViolation("note", "too_long", "Use 500 characters at most.");
        }
        hold(facts.id());
        List<ReportVersion> newest = em.createQuery(
                        "select v from ReportVersion v where v.reviewId = :id order by v.number desc",
                        ReportVersion.class)
                .setParameter("id", facts.id())
                .setMaxResults(1)
                .getResultList();
        int number = newest.isEmpty() ? 1 : newest.get(0).number() + 1;
        ReportVersion version = new ReportVersion(facts.id(), number, note, text, me(), now());
        if (!newest.isEmpty() && newest.get(0).mark().equals(version.mark())) {
            throw new RuleViolation(
                    "",
                    "unchanged",
                    "The text has not changed since version " + newest.get(0).number() + ".");
        }
        em.persist(version);
        changed("keep_version", ReportVersion.TYPE, k.reference(), "version " + number);
        return number;
    }

    /** Comments on a passage of a version. */
    @Requires(Permission.PRACTICE_REVIEW_COMMENT)
    @Transactional
    public void comment(Comment c) {
        PracticeReviewView review = discussed(c.reference());
        UUID id = review.facts().id();
        ReportVersion version = em.createQuery(
                        "select v from ReportVersion v where v.reviewId = :id and v.number = :number",
                        ReportVersion.class)
                .setParameter("id", id)
                .setParameter("number", c.number())
                .getResultStream()
                .findFirst()
                .orElseThrow(DraftService::missing);
        ReportComment.Passage passage = passage(version, c.anchor());
        hold(id);
        ReportComment known = em.find(ReportComment.class, c.comment());
        if (known != null) {
            if (!known.reviewId().equals(id)) {
                throw missing();
            }
            if (known.says(passage, c.words())) {
                // A second click: what it would make is there.
                return;
            }
            throw new StaleVersion(known.changedBy(), known.changedAt());
        }
        ReportComment made = new ReportComment(c.comment(), id, passage, c.words(), me(), now());
        List<DraftReader> named = readers.named(review, c.mentions());
        em.persist(made);
        mention(review, made, made.id(), named);
        changed("comment", ReportComment.TYPE, c.reference(), "version " + c.number() + told(named));
    }

    /** Answers a comment, settles it, or opens it again. */
    @Requires(Permission.PRACTICE_REVIEW_COMMENT)
    @Transactional
    public void step(Step s) {
        PracticeReviewView review = discussed(s.reference());
        ReportComment thread = em.find(ReportComment.class, s.comment(), LockModeType.PESSIMISTIC_WRITE);
        if (thread == null
                || thread.threadId() != null
                || !thread.reviewId().equals(review.facts().id())) {
            throw missing();
        }
        thread.expectVersion(s.expectedVersion());
        String told = "";
        switch (s.action()) {
            case ANSWER -> {
                ReportComment answer = thread.answer(UUID.randomUUID(), s.words(), me(), now());
                List<DraftReader> named = readers.named(review, s.mentions());
                em.persist(answer);
                done(thread, user.require().accountId());
                mention(review, thread, answer.id(), named);
                told = told(named);
            }
            case SETTLE -> {
                thread.settle(s.words(), me(), now());
                done(thread, null);
            }
            case REOPEN -> em.persist(thread.reopen(UUID.randomUUID(), s.words(), me(), now()));
        }
        changed(s.action().code(), ReportComment.TYPE, s.reference(), "version " + thread.number() + told);
    }

    /** Says that the present person has seen a comment that names them; it waits no more among their work. */
    @Requires(Permission.PRACTICE_REVIEW_COMMENT)
    @Transactional
    public void seen(Seen s) {
        PracticeReviewView review = own(s.reference());
        ReportComment thread = em.find(ReportComment.class, s.comment());
        if (thread == null || !thread.reviewId().equals(review.facts().id())) {
            throw missing();
        }
        if (done(thread, user.require().accountId())) {
            changed("seen", ReportComment.TYPE, s.reference(), "version " + thread.number());
        }
    }

    /**
     * Nothing of a comment waits any more for somebody, or for anybody.
     *
     * @return whether anything did
     */
    private boolean done(ReportComment thread, @Nullable UUID account) {
        List<CommentMention> waiting = em
                .createQuery(
                        "select m from CommentMention m where m.threadId = :thread and m.doneAt is null",
                        CommentMention.class)
                .setParameter("thread", thread.id())
                .getResultList()
                .stream()
                .filter(one -> account == null || one.accountId().equals(account))
                .toList();
        waiting.forEach(one -> one.done(now()));
        return !waiting.isEmpty();
    }

    private void mention(PracticeReviewView review, ReportComment thread, UUID saying, List<DraftReader> named) {
        if (named.isEmpty()) {
            return;
        }
        // The comment must be there before what points at it.
        em.flush();
        UUID id = review.facts().id();
        named.forEach(reader -> em.persist(new CommentMention(id, thread.id(), reader, me(), now())));
        mentioned.fire(new ReadersMentioned(
                saying,
                review.reference(),
                DraftReaders.path(review.reference(), thread),
                named.stream().map(DraftReader::accountId).collect(Collectors.toSet()),
                now()));
    }

    private static String told(List<DraftReader> named) {
        return named.isEmpty()
                ? ""
                : ", to be seen by " + named.stream().map(DraftReader::username).collect(Collectors.joining(", "));
    }

    /** Of two clicks at once, the second waits and finds what the first did. */
    private void hold(UUID review) {
        em.createNativeQuery("select id from practice_review where id = ?1 for update")
                .setParameter(1, review)
                .getResultList();
    }

    private static ReportComment.Passage passage(ReportVersion version, @Nullable String anchor) {
        for (ReportSection section : ReportText.parse(version.text()).sections()) {
            for (ReportUnit unit : section.units()) {
                if (unit.anchor().equals(anchor)) {
                    return new ReportComment.Passage(
                            version.number(), unit.anchor(), unit.name() + ", " + section.heading(), unit.text());
                }
            }
        }
        throw new RuleViolation("anchor", "unknown_passage", "There is no such passage in that version.");
    }

    private PracticeReviewView discussed(String reference) {
        PracticeReviewView review = own(reference);
        if (!DraftQueries.DISCUSSED.contains(review.status())) {
            throw new NotAllowedNow("Comments are made until the report is published or withheld.");
        }
        return review;
    }

    private PracticeReviewView own(String reference) {
        PracticeReviewView review = reviews.open(reference);
        Scope scope = user.require().scope();
        if (!scope.reachesPartnership(review.facts().partnershipId()) && scope.panel()) {
            throw missing();
        }
        return review;
    }

    private static NotFound missing() {
        return new NotFound("There is no such draft or comment, or it is not one that you can open.");
    }

    private ReportVersion.Keeper me() {
        Person person = user.require();
        return new ReportVersion.Keeper(person.username(), person.displayName());
    }

    private Instant now() {
        return clock.instant();
    }

    private void changed(String action, String type, String reference, String detail) {
        em.flush();
        audit.changed(action, type, reference, detail);
    }

    private static @Nullable String clean(@Nullable String text) {
        return TypedText.tidied(text);
    }
}
