package uk.slp.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which child death overview panel reviews for which area (domain reference 6.3), as each node remembers it for half a
 * minute, so that a page view spends no statement on it.
 */
@ApplicationScoped
public class OverviewPanels {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Clock clock;

    private volatile Known known = new Known(List.of(), Instant.EPOCH);

    private record Area(UUID panel, UUID organisation, MembershipDays days) {}

    private record Known(List<Area> areas, Instant until) {}

    /** The panel that reviews for a local authority on a day, by the official code of the authority. */
    public Optional<OrganisationView> ofAuthority(@Nullable String code, LocalDate day) {
        return register.ever(OrganisationKind.LOCAL_AUTHORITY).stream()
                .filter(authority -> authority.code().equals(code))
                .findFirst()
                .flatMap(authority -> areas().stream()
                        .filter(area -> area.organisation().equals(authority.id())
                                && area.days().holdOn(day))
                        .findFirst())
                .flatMap(area -> register.byId(area.panel()));
    }

    /** Panels whose cases the people of an organisation may reach: the panel itself, or those that review for it today. */
    public Set<UUID> reachedBy(UUID organisation) {
        boolean panel = register.byId(organisation)
                .filter(one -> one.kind() == OrganisationKind.OVERVIEW_PANEL)
                .isPresent();
        if (panel) {
            return Set.of(organisation);
        }
        LocalDate today = LocalDate.now(clock);
        return areas().stream()
                .filter(area ->
                        area.organisation().equals(organisation) && area.days().holdOn(today))
                .map(Area::panel)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The local authorities for which a panel reviews, or did or will, by name. */
    public List<OrganisationView> authoritiesOf(UUID panel) {
        return areas().stream()
                .filter(area -> area.panel().equals(panel))
                .map(area -> register.byId(area.organisation()))
                .flatMap(Optional::stream)
                .filter(one -> one.kind() == OrganisationKind.LOCAL_AUTHORITY)
                .distinct()
                .sorted(Comparator.comparing(OrganisationView::name))
                .toList();
    }

    /** Every panel, by name. */
    public List<OrganisationView> all() {
        return register.ever(OrganisationKind.OVERVIEW_PANEL);
    }

    /** Forgets what is remembered, after a change. */
    void forget() {
        known = new Known(List.of(), Instant.EPOCH);
    }

    private List<Area> areas() {
        Known now = known;
        if (clock.instant().isBefore(now.until())) {
            return now.areas();
        }
        List<Object[]> rows = em.createQuery(
                        "select a.panelId, a.organisationId, a.validFrom, a.validTo from OverviewPanelArea a",
                        Object[].class)
                .getResultList();
        List<Area> read = rows.stream()
                .map(row -> new Area(
                        (UUID) row[0], (UUID) row[1], new MembershipDays((LocalDate) row[2], (LocalDate) row[3])))
                .toList();
        known = new Known(read, clock.instant().plus(REMEMBERED));
        return read;
    }
}
