package uk.slp.portal.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import uk.slp.portal.conduct.ConductKind;

/** Reads what a step needs to know of the records before it: their references and versions. */
@Dependent
class CaseRecords {
    @PersistenceContext
    private EntityManager em;

    /** A record that came out of a notification. */
    record Found(String reference, long version) {}

    long versionOfNotification(String reference) {
        return em.createQuery("select n.version from Notification n where n.reference = :reference", Long.class)
                .setParameter("reference", reference)
                .getSingleResult();
    }

    long versionOfSheet(String reference) {
        return em.createQuery("select s.version from AgencySheet s where s.reference = :reference", Long.class)
                .setParameter("reference", reference)
                .getSingleResult();
    }

    long versionOfComment(UUID comment) {
        return em.createQuery("select c.version from ReportComment c where c.id = :id", Long.class)
                .setParameter("id", comment)
                .getSingleResult();
    }

    /** A line of the record of a practice review. */
    record Line(UUID id, long version) {}

    /** The notice of delay that is to be sent to somebody. */
    Line notice(String notification, String addressee) {
        Object[] row = em.createQuery(
                        "select e.id, e.version from ConductEntry e join PracticeReview p on p.id = e.reviewId"
                                + " where p.notificationReference = :n and e.kind = :notice and e.subject = :to",
                        Object[].class)
                .setParameter("n", notification)
                .setParameter("notice", ConductKind.NOTICE)
                .setParameter("to", addressee)
                .getSingleResult();
        return new Line((UUID) row[0], (Long) row[1]);
    }

    Found rapidReview(String notification) {
        return one("select r.reference, r.version from RapidReview r where r.notificationReference = :n", notification);
    }

    Found panelCase(String notification) {
        return one("select c.reference, c.version from PanelCase c where c.notificationReference = :n", notification);
    }

    Found practiceReview(String notification) {
        return one(
                "select p.reference, p.version from PracticeReview p where p.notificationReference = :n", notification);
    }

    /** The reference of the review, and the version of the information that stands for it. */
    Found improvements(String notification) {
        return one(
                "select p.reference, n.version from PracticeReview p join ImprovementInformation n on n.id = p.id"
                        + " where p.notificationReference = :n",
                notification);
    }

    private Found one(String query, String notification) {
        Object[] row = em.createQuery(query, Object[].class)
                .setParameter("n", notification)
                .getSingleResult();
        return new Found((String) row[0], (Long) row[1]);
    }
}
