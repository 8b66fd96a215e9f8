package uk.slp.portal.childdeath;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.organisation.OverviewPanels;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.error.NotFound;

/**
 * Which child deaths the person reaches: those of the overview panel for which they act, or whose area their authority or
 * board belongs to, without those with which they have a conflict of interest (rule 76). Every query of a child death
 * {@code d} carries {@link #READ} or {@link #OWN}, and is bound here. The permission is asked for by the use case.
 */
@RequestScoped
public class ChildDeathReach {
    /** Deaths {@code d} that may be read: reviewed by the panel, or happened in its area (rule 55). */
    public static final String READ =
            " (d.ownerId in :panels or d.placePanelId in :panels) and " + Scope.open("d.id") + " ";

    /** Deaths {@code d} that the panel itself reviews: what may be changed, counted and reported. */
    public static final String OWN = " d.ownerId in :panels and " + Scope.open("d.id") + " ";

    private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

    @Inject
    private CurrentUser user;

    @Inject
    private OverviewPanels panels;

    /** The panels whose cases are reached; never empty, since a database refuses {@code in ()}. */
    public Set<UUID> panels() {
        Person person = user.require();
        Set<UUID> reached = panels.reachedBy(person.organisationId());
        return reached.isEmpty() ? NOBODY : reached;
    }

    /**
     * The panel for which the person acts.
     *
     * @throws NotFound if they act for none, or for more than one
     */
    public UUID panel() {
        Set<UUID> reached = panels();
        if (reached.size() != 1 || reached.equals(NOBODY)) {
            throw new NotFound("You act for no panel, or for more than one.");
        }
        return reached.iterator().next();
    }

    /** Whether a panel's cases are reached. */
    public boolean reaches(UUID panel) {
        return panels().contains(panel);
    }

    /** Gives a query with {@link #READ} or {@link #OWN} its parameters. */
    public <Q extends Query> Q bind(Q query) {
        query.setParameter("panels", panels());
        query.setParameter(Scope.ASKING, user.require().accountId());
        return query;
    }
}
