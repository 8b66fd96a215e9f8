package uk.slp.portal.childdeathmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathProfessionals;
import uk.slp.portal.childdeath.KnownProfessional;
import uk.slp.portal.childdeath.LineKind;
import uk.slp.portal.childdeathreturn.ReturnStatus;

/** Who is offered for a review meeting: the professionals of the case, and who was asked for a return. */
@ApplicationScoped
class MeetingPeople {
    @PersistenceContext
    private EntityManager em;

    /** Everybody once, who writes a return first. One statement. */
    List<Invitee> of(UUID childDeath) {
        Map<String, Invitee> found = new LinkedHashMap<>();
        em.createQuery(
                        "select r.agency, a.displayName, a.jobTitle, a.email, k.holderName, k.address, l from QueryPart p"
                                + " left join ChildDeathReturn r on p.number = 1 and r.status not in :apart and"
                                + " r.childDeathId = :death left join Account a on a.id = r.contributorId left join OneLink k on"
                                + " k.id = r.linkId left join DeathLine l on p.number = 2 and l.ownerId = :death and"
                                + " l.kind = :professional where p.number <= 2"
                                + " order by p.number, r.agency, r.reference, l.createdAt, l.id",
                        Object[].class)
                .setParameter("death", childDeath)
                .setParameter("apart", EnumSet.of(ReturnStatus.WITHDRAWN, ReturnStatus.NOTHING_HELD))
                .setParameter("professional", LineKind.PROFESSIONAL)
                .getResultList()
                .forEach(row -> {
                    if (row[0] != null) {
                        offer(
                                found,
                                new Invitee(
                                        first(row[1], row[4], row[0]),
                                        (@Nullable String) row[2],
                                        (String) row[0],
                                        first(row[3], row[5], null)));
                    }
                    if (row[6] != null) {
                        offer(found, invitee(ChildDeathProfessionals.known(row[6])));
                    }
                });
        return List.copyOf(found.values());
    }

    private static Invitee invitee(KnownProfessional known) {
        return new Invitee(
                first(known.name(), known.agencyName(), known.role()), known.role(), known.agencyName(), known.email());
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
