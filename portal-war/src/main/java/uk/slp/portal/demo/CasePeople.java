package uk.slp.portal.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.slp.portal.account.AccountDirectory;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Role;

/** Finds the invented person who does a step: somebody of the role in the organisation. */
@Dependent
class CasePeople {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountDirectory directory;

    @Inject
    private CurrentUser user;

    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, Person> known = new HashMap<>();

    /** Makes the present request act for the holder of a role in an organisation. */
    void actAs(String organisation, Role role) {
        user.actAs(known.computeIfAbsent(organisation + "/" + role, this::find));
    }

    /** Makes the present request act for a person. */
    void actAs(String username) {
        Person person = known.computeIfAbsent(username, directory::byUsername);
        if (person == null) {
            throw new IllegalStateException("There is no demonstration account " + username);
        }
        user.actAs(person);
    }

    /** Nobody again. */
    void nobody() {
        user.actAs(null);
    }

    private Person find(String post) {
        if (names.isEmpty()) {
            List<Object[]> rows = em.createQuery(
                            "select o.code, r.role, a.username from Account a join a.roles r"
                                    + " join Organisation o on o.id = a.organisationId where a.demonstration = true"
                                    + " order by a.createdAt, a.username desc",
                            Object[].class)
                    .getResultList();
            rows.forEach(row -> names.put(row[0] + "/" + row[1], (String) row[2]));
        }
        String username = names.get(post);
        Person person = username == null ? null : directory.byUsername(username);
        if (person == null) {
            throw new IllegalStateException("There is no demonstration account for " + post);
        }
        return person;
    }
}
