package uk.slp.portal.childdeathanalysis.model;

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
import uk.slp.portal.shared.workflow.StatusChange;

/** Where analyses are kept. Loading one takes the reach of who asks, so that one of another panel is not found. */
@ApplicationScoped
public class Analyses {
    private static final String OF_CASE =
            " a.childDeathId in (select d.id from ChildDeath d where d.reference = :reference and" + ChildDeathReach.OWN
                    + ") ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    /** Keeps a new one. */
    public void add(ChildDeathAnalysis analysis) {
        em.persist(analysis);
    }

    /** Keeps a sealed version. */
    public void add(AnalysisSeal seal) {
        em.persist(seal);
    }

    /** Keeps one step of its life. */
    public void add(StatusChange change) {
        em.persist(change);
    }

    /** That of a case of the person's own panel, with its row locked until the transaction ends. */
    public Optional<ChildDeathAnalysis> lock(String reference) {
        TypedQuery<ChildDeathAnalysis> query =
                em.createQuery("select a from ChildDeathAnalysis a where" + OF_CASE, ChildDeathAnalysis.class);
        query.setParameter("reference", reference);
        return reach.bind(query)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** That of a death that was read before within its reach, with its factors. One statement. */
    public Optional<ChildDeathAnalysis> withFactors(UUID childDeath) {
        return of(childDeath, "factors");
    }

    /** As {@link #withFactors}, with its tasks. One statement. */
    public Optional<ChildDeathAnalysis> withTasks(UUID childDeath) {
        return of(childDeath, "tasks");
    }

    private Optional<ChildDeathAnalysis> of(UUID childDeath, String part) {
        return em
                .createQuery(
                        "select a from ChildDeathAnalysis a left join fetch a." + part
                                + " where a.childDeathId = :death",
                        ChildDeathAnalysis.class)
                .setParameter("death", childDeath)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The sealed versions of the analysis of a death, the newest first. */
    public List<AnalysisSeal> seals(UUID childDeath) {
        return em.createQuery(
                        "select s from AnalysisSeal s where s.analysisId in (select a.id from ChildDeathAnalysis a"
                                + " where a.childDeathId = :death) order by s.number desc",
                        AnalysisSeal.class)
                .setParameter("death", childDeath)
                .getResultList();
    }

    /** Writes what has changed. */
    public void flush() {
        em.flush();
    }
}
