package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.childdeath.model.DeathLine;

/**
 * Everybody whom a case names beside the child: parents, household, professionals. For a feature that takes names out of what
 * others read (rule 66); asked inside a use case that has found the deaths within reach.
 */
@ApplicationScoped
public class CaseNames {
    private static final Set<LineKind> NAMING = Set.of(LineKind.PARENT, LineKind.HOUSEHOLD, LineKind.PROFESSIONAL);

    @PersistenceContext
    private EntityManager em;

    /** The names by the identity of the death. One statement. */
    public Map<UUID, List<String>> of(Collection<UUID> deaths) {
        Map<UUID, List<String>> found = new HashMap<>();
        em.createQuery("select l from DeathLine l where l.ownerId in :deaths and l.kind in :kinds", DeathLine.class)
                .setParameter("deaths", deaths)
                .setParameter("kinds", NAMING)
                .getResultList()
                .forEach(line -> {
                    String name = line.answers().get("name");
                    if (name != null && !name.isBlank()) {
                        found.computeIfAbsent(line.ownerId(), id -> new ArrayList<>())
                                .add(name);
                    }
                });
        return found;
    }
}
