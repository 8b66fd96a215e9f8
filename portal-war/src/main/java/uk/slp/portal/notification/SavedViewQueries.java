package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.notification.model.SavedView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.error.NotFound;

/** The filters that the present person keeps. Nobody sees those of another. */
@ApplicationScoped
public class SavedViewQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** By name. One statement. */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public List<SavedViewView> mine() {
        return em
                .createQuery(
                        "select v from SavedView v where v.accountId = :account order by lower(v.name)",
                        SavedView.class)
                .setParameter("account", user.require().accountId())
                .getResultList()
                .stream()
                .map(SavedViewQueries::view)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFound if the present person keeps none of that identity
     */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public SavedViewView one(UUID id) {
        return mine().stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("You keep no such view."));
    }

    private static SavedViewView view(SavedView view) {
        return new SavedViewView(view.id(), view.name(), view.filter(), view.defaultView(), view.version());
    }
}
