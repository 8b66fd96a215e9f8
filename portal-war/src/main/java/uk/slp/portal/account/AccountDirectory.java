package uk.slp.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.organisation.MembershipDays;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.People;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Looks people up by sign-in name or API token. What it found is remembered for half a minute, so that a page view does
 * not spend statements on it; a role taken away is therefore gone half a minute later at the latest.
 */
@ApplicationScoped
public class AccountDirectory implements People {
    /** No session holds this number. */
    static final long NO_SESSION = -1;

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST_REMEMBERED = 5_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PeopleNames names;

    @Inject
    private Guests guests;

    private final Map<String, Remembered> byName = new ConcurrentHashMap<>();
    private final Map<String, RememberedToken> byToken = new ConcurrentHashMap<>();

    private record Remembered(@Nullable Person person, long sessionEpoch, Instant until) {}

    private record RememberedToken(String username, Instant until) {}

    @Override
    @BySystem("the current user of a request")
    @Transactional(Transactional.TxType.REQUIRED)
    public @Nullable Person byUsername(String username) {
        return remembered(username).person();
    }

    /** The number that a session of that name must hold; {@link #NO_SESSION} if there is no such account, or it is closed. */
    @BySystem("the session mechanism")
    @Transactional(Transactional.TxType.REQUIRED)
    public long sessionEpoch(String username) {
        return remembered(username).sessionEpoch();
    }

    private Remembered remembered(String username) {
        Instant now = clock.instant();
        Remembered known = byName.get(username);
        if (known != null && now.isBefore(known.until())) {
            return known;
        }
        Instant until = now.plus(REMEMBERED);
        Remembered found = Guests.isGuest(username) ? guest(username, until) : load(username, until);
        if (byName.size() > MOST_REMEMBERED) {
            byName.clear();
        }
        byName.put(username, found);
        return found;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessEnds.AccountChanged account) {
        forget(account.username());
    }

    /** Forgets what was remembered of a person, after a change of roles, and of every token. */
    @BySystem("the account service after a change")
    public void forget(String username) {
        byName.remove(username);
        byToken.clear();
        names.forget(username);
    }

    /**
     * The sign-in name behind an API token.
     *
     * @param tokenHash SHA-256 of the token, hexadecimal
     */
    @BySystem("the bearer token mechanism")
    @Transactional(Transactional.TxType.REQUIRED)
    public Optional<String> usernameByToken(String tokenHash) {
        Instant now = clock.instant();
        RememberedToken known = byToken.get(tokenHash);
        if (known != null && now.isBefore(known.until())) {
            return Optional.of(known.username());
        }
        Optional<String> username = em.createQuery(
                        "select a.username from ApiToken t, Account a where a.id = t.accountId and t.tokenHash = :hash"
                                + " and t.revokedAt is null and (t.expiresAt is null or t.expiresAt > :now)"
                                + " and a.active = true",
                        String.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
        username.ifPresent(name -> {
            if (byToken.size() > MOST_REMEMBERED) {
                byToken.clear();
            }
            byToken.put(tokenHash, new RememberedToken(name, now.plus(REMEMBERED)));
        });
        return username;
    }

    private Remembered guest(String name, Instant until) {
        return guests.byName(name)
                .map(guest -> new Remembered(guest.person(), guest.sessionEpoch(), until))
                .orElse(new Remembered(null, NO_SESSION, until));
    }

    private Remembered load(String username, Instant until) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        List<Object[]> rows = em.createQuery(
                        "select a.id, a.displayName, o.id, o.name, o.kind, r.role, m.partnershipId, a.sessionEpoch,"
                                + " o.validFrom, o.validTo from Account a join Organisation o on o.id = a.organisationId"
                                + " left join a.roles r left join PartnershipMember m on m.organisationId ="
                                + " a.organisationId and " + MembershipDays.ON_DAY
                                + " where a.username = :username and a.active = true",
                        Object[].class)
                .setParameter("username", username)
                .setParameter("day", today)
                .getResultList();
        if (rows.isEmpty()) {
            return new Remembered(null, NO_SESSION, until);
        }
        Object[] first = rows.get(0);
        UUID organisation = (UUID) first[2];
        OrganisationKind kind = (OrganisationKind) first[4];
        // A body that ended is no partner any more, whatever its membership says (rule 79).
        boolean exists = new MembershipDays((LocalDate) first[8], (LocalDate) first[9]).holdOn(today);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<UUID> memberships = new HashSet<>();
        for (Object[] row : rows) {
            if (row[5] != null) {
                roles.add((Role) row[5]);
            }
            if (row[6] != null && exists) {
                memberships.add((UUID) row[6]);
            }
        }
        Person person = new Person(
                (UUID) first[0],
                username,
                (String) first[1],
                organisation,
                (String) first[3],
                roles,
                authorities(kind, organisation, roles),
                partnerships(kind, organisation, roles, memberships));
        return new Remembered(person, (long) first[7], until);
    }

    private static Set<UUID> authorities(OrganisationKind kind, UUID organisation, Set<Role> roles) {
        boolean notifies = roles.contains(Role.LA_NOTIFIER) || roles.contains(Role.LA_APPROVER);
        return kind == OrganisationKind.LOCAL_AUTHORITY && notifies ? Set.of(organisation) : Set.of();
    }

    private static Set<UUID> partnerships(
            OrganisationKind kind, UUID organisation, Set<Role> roles, Set<UUID> memberships) {
        if (kind == OrganisationKind.PARTNERSHIP) {
            return Set.of(organisation);
        }
        boolean partner = roles.contains(Role.SAFEGUARDING_PARTNER) || roles.contains(Role.LA_APPROVER);
        return partner ? memberships : Set.of();
    }
}
