package uk.slp.portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Looks up the people who work on cases of the national body, for features that come after it. */
@ApplicationScoped
public class PanelPeople {
    @PersistenceContext
    private EntityManager em;

    /** The accounts of sign-in names, without those who are none of them or have left. One statement. */
    public Map<String, UUID> accounts(Collection<String> usernames) {
        Map<String, UUID> found = new LinkedHashMap<>();
        if (usernames.isEmpty()) {
            return found;
        }
        for (Object[] row : em.createQuery(
                        "select a.username, a.id from Account a where " + PanelAllocationQueries.HOLDS_A_ROLE
                                + " and a.username in :usernames",
                        Object[].class)
                .setParameter("roles", PanelAllocationQueries.ROLES)
                .setParameter("usernames", usernames)
                .getResultList()) {
            found.put((String) row[0], (UUID) row[1]);
        }
        return found;
    }
}
