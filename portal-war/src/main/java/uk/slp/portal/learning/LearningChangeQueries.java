package uk.slp.portal.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;

/** Reads for those who correct, withdraw and restore what is published. */
@ApplicationScoped
public class LearningChangeQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /**
     * An item that is the person's to change, as everybody reads it.
     *
     * @throws uk.slp.portal.shared.error.NotFound if there is none at that address
     */
    @Requires({Permission.LEARNING_WITHDRAW, Permission.LIBRARY_EDIT})
    @Transactional(Transactional.TxType.SUPPORTS)
    public LearningView changeable(String slug) {
        Person person = user.require();
        return Changeable.within(
                        em.createQuery(
                                LearningQueries.VIEW + "where i.slug = :slug and " + Changeable.by(person),
                                LearningView.class),
                        person)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(LearningQueries::withoutWithdrawnText)
                .orElseThrow(Changeable::notFound);
    }
}
