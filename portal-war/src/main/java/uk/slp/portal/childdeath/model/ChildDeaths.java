package uk.slp.portal.childdeath.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeath.NoticeStatus;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.workflow.StatusChange;

/** Where child deaths, and what is told of them, are kept. What the person does not reach is not found. */
@ApplicationScoped
public class ChildDeaths {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private CurrentUser user;

    /** Keeps a new case. */
    public void add(ChildDeath death, ChildDeathAnswers answers) {
        em.persist(death);
        // The answers refer to the case, and the provider writes in the order of tables.
        em.flush();
        em.persist(answers);
    }

    /** Keeps what somebody tells. */
    public void add(ChildDeathNotice notice) {
        em.persist(notice);
    }

    /** Keeps a line. */
    public void add(DeathLine line) {
        em.persist(line);
    }

    /** Keeps one step of its life. */
    public void add(StatusChange change) {
        em.persist(change);
    }

    /** One that may be read. */
    public Optional<ChildDeath> find(String reference) {
        return one(reference, ChildDeathReach.READ).getResultStream().findFirst();
    }

    /** One of the person's own panel. */
    public Optional<ChildDeath> findOwn(String reference) {
        return one(reference, ChildDeathReach.OWN).getResultStream().findFirst();
    }

    /** One of the person's own panel, with its row locked until the transaction ends. */
    public Optional<ChildDeath> lock(String reference) {
        return one(reference, ChildDeathReach.OWN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * One of any panel, with its row locked until the transaction ends; for the use case that has found it offered to the
     * person's own panel.
     */
    public Optional<ChildDeath> lockOffered(UUID id) {
        return em.createQuery("select d from ChildDeath d where d.id = :id and " + Scope.open("d.id"), ChildDeath.class)
                .setParameter("id", id)
                .setParameter(Scope.ASKING, user.require().accountId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<ChildDeath> one(String reference, String condition) {
        TypedQuery<ChildDeath> query = em.createQuery(
                "select d from ChildDeath d where d.reference = :reference and" + condition, ChildDeath.class);
        query.setParameter("reference", reference);
        return reach.bind(query);
    }

    /** The answers of a case. */
    public ChildDeathAnswers answers(UUID death) {
        ChildDeathAnswers kept = em.find(ChildDeathAnswers.class, death);
        if (kept == null) {
            throw new IllegalStateException("A case has no answers: " + death);
        }
        return kept;
    }

    /** The writer's own notice, without a lock. */
    public Optional<ChildDeathNotice> findOwnNotice(String reference, UUID account) {
        return ownNotice(reference, account).getResultStream().findFirst();
    }

    /** The writer's own notice, with its row locked until the transaction ends. */
    public Optional<ChildDeathNotice> lockOwnNotice(String reference, UUID account) {
        return ownNotice(reference, account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<ChildDeathNotice> ownNotice(String reference, UUID account) {
        return em.createQuery(
                        "select n from ChildDeathNotice n where n.reference = :reference and (n.accountId ="
                                + " :account or n.linkId = :account)",
                        ChildDeathNotice.class)
                .setParameter("reference", reference)
                .setParameter("account", account);
    }

    /** A notice that waits for the person's panel, with its row locked until the transaction ends. */
    public Optional<ChildDeathNotice> lockWaiting(String reference) {
        return em.createQuery(
                        "select n from ChildDeathNotice n where n.reference = :reference and n.panelId in :panels"
                                + " and n.status <> :draft",
                        ChildDeathNotice.class)
                .setParameter("reference", reference)
                .setParameter("panels", reach.panels())
                .setParameter("draft", NoticeStatus.DRAFT)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** A notice by a link of the person's panel, with its row locked until the transaction ends. */
    public Optional<ChildDeathNotice> lockOfLink(String reference) {
        return em.createQuery(
                        "select n from ChildDeathNotice n where n.reference = :reference and n.linkId in (select k.id from"
                                + " OneLink k where k.organisationId in :panels)",
                        ChildDeathNotice.class)
                .setParameter("reference", reference)
                .setParameter("panels", reach.panels())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Lets one notice at a time look for a case of the same death and open one, until its transaction ends. */
    public void oneAtATime() {
        em.createNativeQuery(
                        "update reference_counter set last_value = last_value where prefix = 'CDD' and ref_year = 0")
                .executeUpdate();
    }

    /** The lines of a notice or a case, as they were written. */
    public List<DeathLine> lines(UUID owner) {
        return em.createQuery(
                        "select l from DeathLine l where l.ownerId = :owner order by l.createdAt, l.id",
                        DeathLine.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** One line. */
    public Optional<DeathLine> line(UUID owner, String line) {
        UUID id;
        try {
            id = UUID.fromString(line);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
        return em.createQuery("select l from DeathLine l where l.ownerId = :owner and l.id = :line", DeathLine.class)
                .setParameter("owner", owner)
                .setParameter("line", id)
                .getResultStream()
                .findFirst();
    }

    /** How many lines a record has. */
    public long count(UUID owner) {
        return em.createQuery("select count(l) from DeathLine l where l.ownerId = :owner", Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }

    /** Takes a line away. */
    public void remove(DeathLine line) {
        em.remove(line);
    }

    /** Takes every line of a record away. */
    public void removeLines(UUID owner) {
        em.createQuery("delete from DeathLine l where l.ownerId = :owner")
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /** Writes what has changed, so that the new version is known. */
    public void flush() {
        em.flush();
    }
}
