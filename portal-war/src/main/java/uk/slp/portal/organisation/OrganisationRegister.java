package uk.slp.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.slp.portal.shared.error.Violation;

/**
 * The register of organisations as each node remembers it, so that a page view spends no statement on names. The
 * register changes with a new list of authorities, a few times in a year and by another process than the portal; a node
 * sees the change half a minute later at the latest, and an organisation that it has never heard of at once.
 */
@ApplicationScoped
public class OrganisationRegister {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    private volatile Known known = new Known(List.of(), Map.of(), Instant.EPOCH);

    private record Known(List<OrganisationView> all, Map<UUID, OrganisationView> byId, Instant until) {}

    /** One organisation, of today or before. */
    public Optional<OrganisationView> byId(UUID id) {
        OrganisationView found = known().byId().get(id);
        return Optional.ofNullable(found == null ? read().byId().get(id) : found);
    }

    /** Name of an organisation; empty if there is none. */
    public String name(UUID id) {
        return byId(id).map(OrganisationView::name).orElse("");
    }

    /** The local authorities that exist today, by name. */
    public List<OrganisationView> localAuthorities() {
        return localAuthorities(List.of());
    }

    /** The local authorities of today and of the days of a case, by name. */
    public List<OrganisationView> localAuthorities(Collection<LocalDate> days) {
        return AuthoritiesThen.toChoose(known().all(), days, LocalDate.now(clock));
    }

    /** The organisations of a kind, of today or before, by name. */
    public List<OrganisationView> ever(OrganisationKind kind) {
        return known().all().stream().filter(one -> one.kind() == kind).toList();
    }

    /** Whether a membership can have these days; empty if so. */
    List<Violation> problems(MembershipDays days, OrganisationView body) {
        return days.problems(known().all(), body);
    }

    /** Names of all local authorities, of today or before, by official code. */
    public Map<String, String> authorityNames() {
        return ever(OrganisationKind.LOCAL_AUTHORITY).stream()
                .collect(Collectors.toMap(OrganisationView::code, OrganisationView::name, (first, second) -> first));
    }

    /** Names of local authorities, of today or before, by official code; without those that nobody knows. */
    public Map<String, String> authorityNames(Collection<String> codes) {
        return known().all().stream()
                .filter(one -> one.kind() == OrganisationKind.LOCAL_AUTHORITY && codes.contains(one.code()))
                .collect(Collectors.toMap(OrganisationView::code, OrganisationView::name, (first, second) -> first));
    }

    /**
     * Of local authorities that existed on none of the days of a case, what is said of each, by official code (rule 79).
     *
     * @param days of the case; an authority that existed on one of them may be named
     */
    public Map<String, String> notThen(Collection<String> codes, Collection<LocalDate> days) {
        return AuthoritiesThen.notThen(known().all(), codes, days);
    }

    private Known known() {
        Known now = known;
        return clock.instant().isBefore(now.until()) ? now : read();
    }

    private Known read() {
        Instant now = clock.instant();
        List<OrganisationView> all = em.createQuery(
                        OrganisationQueries.SELECT + "order by o.name", OrganisationView.class)
                .getResultList();
        Map<UUID, OrganisationView> byId = new HashMap<>();
        all.forEach(one -> byId.put(one.id(), one));
        Known read = new Known(List.copyOf(all), Map.copyOf(byId), now.plus(REMEMBERED));
        known = read;
        return read;
    }
}
