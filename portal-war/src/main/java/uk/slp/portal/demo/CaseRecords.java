package uk.slp.portal.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

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
