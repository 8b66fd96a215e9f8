package uk.slp.portal.childdeathmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathProfessionals;
import uk.slp.portal.childdeathreturn.ReturnStatus;

/** Who is offered for a review meeting: the professionals of the case, and who was asked for a return. */
@ApplicationScoped
class MeetingPeople {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathProfessionals professionals;

    /** Everybody once, who writes a return first. Two statements. */
    List<Invitee> of(UUID childDeath) {
        Map<String, Invitee> found = new LinkedHashMap<>();
        em.createQuery(
                        "select r.agency, a.displayName, a.jobTitle, a.email, k.holderName, k.address from"
                                + " ChildDeathReturn r left join Account a on a.id = r.contributorId left join OneLink k"
                                + " on k.id = r.linkId where r.childDeathId = :death and r.status <> :withdrawn"
                                + " order by r.agency, r.reference",
                        Object[].class)
                .setParameter("death", childDeath)
                .setParameter("withdrawn", ReturnStatus.WITHDRAWN)
                .getResultList()
                .forEach(row -> offer(
                        found,
                        new Invitee(
                                first(row[1], row[4], row[0]),
                                (@Nullable String) row[2],
                                (String) row[0],
                                first(row[3], row[5], null))));
        professionals
                .of(childDeath)
                .forEach(known -> offer(
                        found,
                        new Invitee(
                                first(known.name(), known.agencyName(), known.role()),
                                known.role(),
                                known.agencyName(),
                                known.email())));
        return List.copyOf(found.values());
    }

    private static void offer(Map<String, Invitee> found, Invitee one) {
        Invitee reachable = one.reachable();
        if (reachable.problems().isEmpty()) {
            found.putIfAbsent(reachable.key(), reachable);
        }
    }

    private static @Nullable String first(@Nullable Object one, @Nullable Object two, @Nullable Object three) {
        return (String) (one != null ? one : two != null ? two : three);
    }
}
