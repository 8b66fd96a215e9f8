package uk.slp.portal.notification.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where it is kept that two children who look alike are two. Whoever asks has found the draft within their scope before. */
@Dependent
public class OtherChildren {
    @PersistenceContext
    private EntityManager em;

    /** Says it, or says it again of what is known now. */
    public void say(Notification draft, UUID childId, UUID otherId, String about, String by, Instant at) {
        find(childId, otherId)
                .ifPresentOrElse(
                        said -> said.saidAgain(about, by, at),
                        () -> em.persist(new OtherChild(draft.id(), childId, otherId, about, by, at)));
    }

    /** Takes it back, if it was said. */
    public void takeBack(UUID childId, UUID otherId) {
        find(childId, otherId).ifPresent(em::remove);
    }

    private Optional<OtherChild> find(UUID childId, UUID otherId) {
        return em.createQuery(
                        "select s from OtherChild s where s.childId = :child and s.otherId = :other", OtherChild.class)
                .setParameter("child", childId)
                .setParameter("other", otherId)
                .getResultStream()
                .findFirst();
    }
}
