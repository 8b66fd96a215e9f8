package uk.slp.portal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.search.Vocabulary;

/** Reads the vocabulary in use for the index of this node. */
@ApplicationScoped
public class VocabularyReader {
    /** Name of the vocabulary in the change log and the audit trail. */
    static final String SUBJECT_TYPE = "vocabulary";

    @PersistenceContext
    private EntityManager em;

    /**
     * A vocabulary with its number.
     *
     * @param number 0 for the file that comes with the portal
     */
    record Numbered(int number, String file) {}

    /** The file in use: that of the last release, else the one that comes with the portal. */
    @BySystem("the index feed")
    @Transactional
    public String file() {
        return newest().file();
    }

    /** As {@link #file()}, within a transaction of the caller. */
    Numbered newest() {
        List<Object[]> found = em.createQuery(
                        "select v.number, v.text from VocabularyVersion v order by v.number desc", Object[].class)
                .setMaxResults(1)
                .getResultList();
        return found.isEmpty()
                ? new Numbered(0, Vocabulary.standardText())
                : new Numbered((Integer) found.get(0)[0], (String) found.get(0)[1]);
    }
}
