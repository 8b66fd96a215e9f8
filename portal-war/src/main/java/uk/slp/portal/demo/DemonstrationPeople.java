package uk.slp.portal.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.Tokens;
import uk.slp.portal.account.model.Account;
import uk.slp.portal.account.model.ApiToken;
import uk.slp.portal.organisation.MembershipDays;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.organisation.model.Organisation;
import uk.slp.portal.organisation.model.OverviewPanelArea;
import uk.slp.portal.organisation.model.PartnershipMember;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.startup.PortalReady;

/**
 * Invented authorities, boards, forces, partnerships and people, one account for each role, so that the portal can be
 * tried. All places and people are fictional; none stands for a real one.
 */
@ApplicationScoped
public class DemonstrationPeople {
    /** The token that opens the API for demonstration account NAME is this followed by NAME. */
    public static final String TOKEN_PREFIX = "demo-";

    /**
     * The hash of the one password of all demonstration accounts, which the README names. It is written down here because
     * hashing it anew for every account would slow every first start. Stretched only a little: it is no secret, and the
     * time that guards a real password would be spent at each sign-in for nothing.
     */
    private static final String PASSWORD_HASH =
            "PBKDF2WithHmacSHA512:1024:knnVTV2eAQGG8Ijv17TibbS/rt4XlJMmH8PI9kajX60=:9OBVPeYVWVwi4lzBw1HOk9UHVMWjU6x7yVEG/wQjIvc=";

    private static final int REGION = 3;
    private static final int MEMBERS = 4;
    private static final int VALID_FROM = 5;
    private static final int VALID_TO = 6;
    private static final int FORMER_NAMES = 7;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Loads organisations and accounts unless they are there already. */
    @BySystem("the start of the portal")
    @Transactional
    public void load(@Observes @Priority(200) PortalReady ready) {
        if (!ready.demonstration() || alreadyThere()) {
            return;
        }
        Map<String, UUID> organisations = organisations();
        accounts(organisations);
    }

    private boolean alreadyThere() {
        return em.createQuery("select count(a) from Account a where a.demonstration = true", Long.class)
                        .getSingleResult()
                > 0;
    }

    private Map<String, UUID> organisations() {
        Map<String, UUID> ids = new HashMap<>();
        Map<String, MembershipDays> days = new HashMap<>();
        for (String[] row : rows("organisations.csv")) {
            Organisation organisation = new Organisation(
                    Coded.of(OrganisationKind.class, row[1]),
                    row[0],
                    row[2],
                    cell(row, REGION),
                    days(row),
                    cell(row, FORMER_NAMES));
            em.persist(organisation);
            ids.put(row[0], organisation.id());
            days.put(row[0], days(row));
        }
        for (String[] row : rows("organisations.csv")) {
            String members = cell(row, MEMBERS);
            if (members != null) {
                boolean panel = OrganisationKind.OVERVIEW_PANEL.code().equals(row[1]);
                for (String member : members.split(";", -1)) {
                    MembershipDays between = Objects.requireNonNull(days.get(member));
                    em.persist(
                            panel
                                    ? new OverviewPanelArea(known(ids, row[0]), known(ids, member), between)
                                    : new PartnershipMember(known(ids, row[0]), known(ids, member), between));
                }
            }
        }
        em.createQuery("select o from Organisation o where o.kind = :kind", Organisation.class)
                .setParameter("kind", OrganisationKind.NATIONAL_BODY)
                .getResultList()
                .forEach(national -> ids.put(national.code(), national.id()));
        return ids;
    }

    private static MembershipDays days(String[] row) {
        String from = cell(row, VALID_FROM);
        String to = cell(row, VALID_TO);
        return new MembershipDays(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static @Nullable String cell(String[] row, int column) {
        return row.length > column && !row[column].isEmpty() ? row[column] : null;
    }

    private void accounts(Map<String, UUID> organisations) {
        Instant now = clock.instant();
        for (String[] row : rows("accounts.csv")) {
            Account account = new Account(
                    row[0],
                    row[1],
                    row[2],
                    row[0] + "@example.org",
                    known(organisations, row[3]),
                    PASSWORD_HASH,
                    true,
                    now);
            for (String role : row[4].split(";", -1)) {
                account.grant(Coded.of(Role.class, role));
            }
            em.persist(account);
            em.persist(
                    new ApiToken(account.id(), Tokens.hash(TOKEN_PREFIX + row[0]), "Demonstration token", now, null));
        }
    }

    private static UUID known(Map<String, UUID> ids, String code) {
        UUID id = ids.get(code);
        if (id == null) {
            throw new IllegalStateException("The demonstration data names an unknown organisation: " + code);
        }
        return id;
    }

    private static List<String[]> rows(String file) {
        InputStream in = DemonstrationPeople.class.getResourceAsStream("/demo/" + file);
        if (in == null) {
            throw new IllegalStateException("The demonstration file is missing: " + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
