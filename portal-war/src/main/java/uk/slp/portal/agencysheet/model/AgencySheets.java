package uk.slp.portal.agencysheet.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.workflow.StatusChange;

/** Where sheets are kept. Loading one for a change takes who asks, so that a foreign one is not found (rule 37). */
@ApplicationScoped
public class AgencySheets {
    /**
     * Which sheets a contributor reaches: in every query of theirs. They were asked by name, so that a restriction of the
     * case to named people leaves them their sheet; a conflict of interest does not.
     */
    public static final String OWN =
            " (s.contributorId = :asking or s.linkId = :asking) and " + Scope.unconflicted("s.notificationId") + " ";

    /** Which sheets the authors of a review reach: in every query of theirs. */
    public static final String OF_AUTHORS =
            " s.partnershipId in :partnerships and " + Scope.open("s.notificationId") + " ";

    @PersistenceContext
    private EntityManager em;

    /** Keeps a new sheet. */
    public void add(AgencySheet sheet) {
        em.persist(sheet);
    }

    /** Keeps a new line. */
    public void add(SheetEvent event) {
        em.persist(event);
    }

    /** Keeps one step of its life. */
    public void add(StatusChange change) {
        em.persist(change);
    }

    /** Keeps that two lines tell of the same event. */
    public void add(SameEvent pair) {
        em.persist(pair);
    }

    /** Keeps how something was settled. */
    public void add(Settlement settlement) {
        em.persist(settlement);
    }

    /** The contributor's own sheet, without a lock. */
    public Optional<AgencySheet> findOwn(String reference, Scope scope) {
        return own(reference, scope).getResultStream().findFirst();
    }

    /** The contributor's own sheet, with its row locked until the transaction ends. */
    public Optional<AgencySheet> lockOwn(String reference, Scope scope) {
        return own(reference, scope)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<AgencySheet> own(String reference, Scope scope) {
        return em.createQuery("select s from AgencySheet s where s.reference = :reference and" + OWN, AgencySheet.class)
                .setParameter("reference", reference)
                .setParameter(Scope.ASKING, scope.accountId());
    }

    /** A sheet of a review, for its authors, with its row locked until the transaction ends. */
    public Optional<AgencySheet> lockOf(UUID review, String reference) {
        return em.createQuery(
                        "select s from AgencySheet s where s.reference = :reference and s.reviewId = :review",
                        AgencySheet.class)
                .setParameter("reference", reference)
                .setParameter("review", review)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those of a review that are not sent in, with their rows locked until the transaction ends. */
    public List<AgencySheet> openOf(UUID review) {
        return em.createQuery(
                        "select s from AgencySheet s where s.reviewId = :review and s.status = :asked"
                                + " order by s.reference",
                        AgencySheet.class)
                .setParameter("review", review)
                .setParameter("asked", SheetStatus.ASKED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those that wait for an agency and have the usual last day, with their rows locked until the transaction ends. */
    public List<AgencySheet> withUsualDay() {
        return em.createQuery(
                        "select s from AgencySheet s where s.status = :asked and s.usualDay = true order by s.reference",
                        AgencySheet.class)
                .setParameter("asked", SheetStatus.ASKED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The lines of a sheet as they are shown: by day, those without one last, then as they were written. */
    public List<SheetEvent> events(UUID sheet) {
        return EventOrder.sorted(em.createQuery("select e from SheetEvent e where e.sheetId = :sheet", SheetEvent.class)
                .setParameter("sheet", sheet)
                .getResultList());
    }

    /** One line of a sheet. */
    public Optional<SheetEvent> event(UUID sheet, String event) {
        return em.createQuery("select e from SheetEvent e where e.sheetId = :sheet and e.id = :event", SheetEvent.class)
                .setParameter("sheet", sheet)
                .setParameter("event", GivenId.of(event))
                .getResultStream()
                .findFirst();
    }

    /** How many lines a sheet has. */
    public long count(UUID sheet) {
        return em.createQuery("select count(e) from SheetEvent e where e.sheetId = :sheet", Long.class)
                .setParameter("sheet", sheet)
                .getSingleResult();
    }

    /** Takes a line away, and what was said of it beside other lines. */
    public void remove(SheetEvent event) {
        em.createQuery("delete from SameEvent p where p.first = :event or p.second = :event")
                .setParameter("event", event.id())
                .executeUpdate();
        em.remove(event);
    }

    /** Which lines of a review are said to be the same event as one of them. */
    public List<SameEvent> pairsOf(UUID review, UUID event) {
        return em.createQuery(
                        "select p from SameEvent p where p.reviewId = :review and (p.first = :event or p.second = :event)",
                        SameEvent.class)
                .setParameter("review", review)
                .setParameter("event", event)
                .getResultList();
    }

    /** Takes back that two lines are the same event. */
    public void remove(SameEvent pair) {
        em.remove(pair);
    }

    /** How a finding of a review was settled. */
    public Optional<Settlement> settlement(UUID review, String key) {
        return em.createQuery(
                        "select x from Settlement x where x.reviewId = :review and x.findingKey = :key",
                        Settlement.class)
                .setParameter("review", review)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Locks the sheets of a review, or opens them; one that is just being sent in is waited for. */
    public void lock(UUID review, boolean locked) {
        em.createQuery("update AgencySheet s set s.locked = :locked where s.reviewId = :review")
                .setParameter("locked", locked)
                .setParameter("review", review)
                .executeUpdate();
    }

    /** Writes what has changed, so that the new version is known. */
    public void flush() {
        em.flush();
    }
}
