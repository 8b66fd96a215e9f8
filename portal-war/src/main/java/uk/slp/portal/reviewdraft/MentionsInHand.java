package uk.slp.portal.reviewdraft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.reviewdraft.model.CommentMention;
import uk.slp.portal.reviewdraft.model.ReportComment;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.work.TakesWork;

/** Comments that somebody was to see are seen by a colleague instead; with an account that is closed they wait no more. */
@ApplicationScoped
class MentionsInHand implements TakesWork {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private DraftReaders readers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ReadersMentioned> mentioned;

    @Override
    public String kind() {
        return "comment";
    }

    @Transactional(Transactional.TxType.MANDATORY)
    @Override
    public void give(UUID record, Successor to, Giving giving) {
        CommentMention one = em.find(CommentMention.class, record, LockModeType.PESSIMISTIC_WRITE);
        if (one == null || !one.open()) {
            throw new NotAllowedNow("One of the comments waits no more.");
        }
        ReportComment thread = em.find(ReportComment.class, one.threadId());
        String reference = readers.reference(thread.reviewId());
        DraftReader reader = readers.one(thread.reviewId(), to.accountId())
                .orElseThrow(() -> new RuleViolation(
                        "to",
                        "cannot_be_given",
                        to.name() + " cannot read the drafts of practice review " + reference + "."));
        one.done(giving.at());
        CommentMention next = one.passedTo(reader, giving.at());
        em.persist(next);
        audit.changed("pass_on", ReportComment.TYPE, reference, to.username());
        mentioned.fire(new ReadersMentioned(
                next.id(), reference, DraftReaders.path(reference, thread), Set.of(to.accountId()), giving.at()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    @Override
    public void leave(UUID record, Giving giving) {
        CommentMention one = em.find(CommentMention.class, record, LockModeType.PESSIMISTIC_WRITE);
        if (one != null) {
            one.done(giving.at());
        }
    }
}
