package uk.slp.portal.nationalreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.PublicWords;
import uk.slp.portal.learning.WordsAsked;
import uk.slp.portal.practicereview.CorrectedText.Readable;
import uk.slp.portal.shared.access.BySystem;

/**
 * What a correction or a withdrawal of something that a national review published may not bring in: it is compared with all
 * cases of the review (rule 50).
 */
@ApplicationScoped
public class NationalWords {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private NationalSurroundings surroundings;

    @Inject
    private PublicWords publicWords;

    /** Says what stands against them. */
    @BySystem("words about published learning that everybody reads")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onWordsAsked(@Observes WordsAsked asked) {
        em.createQuery("select r.id from NationalReview r where r.release.libraryReference = :slug", UUID.class)
                .setParameter("slug", asked.slug())
                .getResultStream()
                .findFirst()
                .ifPresent(review -> against(asked, surroundings.identifiers(review)));
    }

    private void against(WordsAsked asked, Identifiers identifiers) {
        Readable before = asked.before();
        Readable after = asked.after();
        if (before != null && after != null) {
            asked.obstacles().addAll(publicWords.fresh(before.parts(), after.parts(), identifiers));
        }
        asked.obstacles().addAll(publicWords.told(asked.words(), identifiers));
    }
}
