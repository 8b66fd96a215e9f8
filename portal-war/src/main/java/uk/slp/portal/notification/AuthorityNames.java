package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;

/**
 * The local authorities of today, for the filters of lists. The register changes a few times in a year, so each node
 * remembers it for some minutes; a page view then needs no statement for it.
 */
@ApplicationScoped
public class AuthorityNames {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private Clock clock;

    private volatile Known known = new Known(List.of(), Instant.EPOCH);

    private record Known(List<OrganisationView> all, Instant until) {}

    /** By name. */
    public List<OrganisationView> all() {
        Instant now = clock.instant();
        if (!now.isBefore(known.until())) {
            known = new Known(organisations.localAuthorities(), now.plus(REMEMBERED));
        }
        return known.all();
    }

    /** The regions in which there are authorities, by name. */
    public List<String> regions() {
        return all().stream()
                .map(OrganisationView::region)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Name of the authority of a code; the code if nobody knows it. */
    public String name(String code) {
        return all().stream()
                .filter(one -> one.code().equals(code))
                .map(OrganisationView::name)
                .findFirst()
                .orElse(code);
    }
}
