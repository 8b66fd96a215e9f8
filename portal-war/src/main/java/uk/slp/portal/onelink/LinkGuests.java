package uk.slp.portal.onelink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.account.Guests;
import uk.slp.portal.onelink.model.OneLink;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.Person;

/** The holders of links as people who act: one role, no authority, no partnership, and the identity of their link. */
@ApplicationScoped
public class LinkGuests implements Guests {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationRegister organisations;

    @Inject
    private Clock clock;

    @Override
    @Transactional(Transactional.TxType.REQUIRED)
    public Optional<Guest> byName(String name) {
        OneLink link = identity(name).map(id -> em.find(OneLink.class, id)).orElse(null);
        if (link == null || !link.holds(clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(new Guest(person(link, name), link.sessionEpoch()));
    }

    private Person person(OneLink link, String name) {
        return new Person(
                link.id(),
                name,
                shown(link),
                link.organisationId(),
                (link.purpose().asked() ? "asked by " : "for ") + organisations.name(link.organisationId()),
                Set.of(link.purpose().role()),
                Set.of(),
                Set.of());
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRED)
    public Map<String, String> shown(Collection<String> names) {
        Map<UUID, String> byId = new HashMap<>();
        names.forEach(name -> identity(name).ifPresent(id -> byId.put(id, name)));
        Map<String, String> shown = new HashMap<>();
        if (!byId.isEmpty()) {
            em.createQuery("select l from OneLink l where l.id in :ids", OneLink.class)
                    .setParameter("ids", byId.keySet())
                    .getResultList()
                    .forEach(link -> shown.put(Objects.requireNonNull(byId.get(link.id())), shown(link)));
        }
        return shown;
    }

    private static String shown(OneLink link) {
        return Objects.requireNonNullElse(link.holderName(), link.agencyName());
    }

    static Optional<UUID> identity(String name) {
        try {
            return Guests.isGuest(name)
                    ? Optional.of(UUID.fromString(name.substring(Guests.PREFIX.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
