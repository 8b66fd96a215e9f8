package uk.slp.portal.childdeathreport.model;

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

/** Where yearly reports are kept. Finding one takes the reach of who asks, so that one of another panel is not found. */
@ApplicationScoped
public class Reports {
    private static final String NEWEST =
            " v.number = (select max(w.number) from ChildDeathReportVersion w where w.reportId = v.reportId)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    /** Keeps a new one. */
    public void add(ChildDeathReport report) {
        em.persist(report);
    }

    /** Keeps a version. */
    public void add(ChildDeathReportVersion version) {
        em.persist(version);
    }

    /** Keeps one step of its life. */
    public void add(StatusChange change) {
        em.persist(change);
    }

    /** One of the person's own panel. */
    public Optional<ChildDeathReport> find(String reference) {
        return own(reference).getResultStream().findFirst();
    }

    /** As {@link #find}, with its row locked until the transaction ends. */
    public Optional<ChildDeathReport> lock(String reference) {
        return own(reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<ChildDeathReport> own(String reference) {
        return em.createQuery(
                        "select r from ChildDeathReport r where r.reference = :reference and r.panelId in :panels",
                        ChildDeathReport.class)
                .setParameter("reference", reference)
                .setParameter("panels", reach.panels());
    }

    /** Those of the person's own panel, the newest year first. */
    public List<ChildDeathReport> list() {
        return em.createQuery(
                        "select r from ChildDeathReport r where r.panelId in :panels order by r.lastYear desc, r.reference",
                        ChildDeathReport.class)
                .setParameter("panels", reach.panels())
                .getResultList();
    }

    /** The report of a panel about a year, if there is one. */
    public Optional<ChildDeathReport> about(UUID panel, int year) {
        return em.createQuery(
                        "select r from ChildDeathReport r where r.panelId = :panel and r.lastYear = :year",
                        ChildDeathReport.class)
                .setParameter("panel", panel)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** Everything that a panel has published, the oldest first. */
    public List<ChildDeathReportVersion> published(UUID panel) {
        return em.createQuery(
                        "select v from ChildDeathReportVersion v where v.reportId in (select r.id from ChildDeathReport r where"
                                + " r.panelId = :panel) order by v.publishedAt, v.number",
                        ChildDeathReportVersion.class)
                .setParameter("panel", panel)
                .getResultList();
    }

    /** The newest version of each published report of every panel, the newest first. */
    public List<ChildDeathReportVersion> newest() {
        return em.createQuery(
                        "select v from ChildDeathReportVersion v where" + NEWEST + " order by v.publishedAt desc",
                        ChildDeathReportVersion.class)
                .getResultList();
    }

    /** The newest version of a published report. */
    public Optional<ChildDeathReportVersion> newest(String reference) {
        return em.createQuery(
                        "select v from ChildDeathReportVersion v where v.reportId in (select r.id from ChildDeathReport r where"
                                + " r.reference = :reference) and" + NEWEST,
                        ChildDeathReportVersion.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** Writes what has changed. */
    public void flush() {
        em.flush();
    }
}
