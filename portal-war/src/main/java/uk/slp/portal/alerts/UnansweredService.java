package uk.slp.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;

/** Working through the searches that found nothing. */
@ApplicationScoped
public class UnansweredService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    /**
     * Takes words off the list: they were added to the vocabulary, or need not be. If they are looked for again and still
     * find nothing, they come back.
     *
     * @throws NotFound if they are not on it
     */
    @Requires(Permission.SEE_SEARCHES)
    @Transactional
    public void settle(@Nullable String words) {
        int weeks = em.createNativeQuery("delete from unanswered_search where words = ?1")
                .setParameter(1, words == null ? "" : words)
                .executeUpdate();
        if (weeks == 0) {
            throw new NotFound("These words are not on the list any more.");
        }
        audit.changed("settle", "unanswered_search", "list", weeks + " weeks");
    }
}
