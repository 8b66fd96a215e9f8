package uk.slp.portal.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.account.model.Account;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.startup.PortalReady;

/**
 * Makes the account with which everything else begins, on a database where nobody can administer the portal yet. Its
 * password is a one-time password: whoever set it in the environment does not know the one that is chosen.
 */
@ApplicationScoped
public class FirstAdministrator {
    /** Code of the organisation that administrators of the portal act for. */
    private static final String PORTAL_ADMINISTRATION = "PORTAL";

    private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Looks once, after the demonstration accounts. */
    @BySystem("the start of the portal")
    @Transactional
    public void prepare(@Observes @Priority(300) PortalReady ready) {
        if (administrators() > 0) {
            return;
        }
        Settings settings = Settings.current();
        String name = settings.text(Setting.ADMIN_USER);
        String password = settings.text(Setting.ADMIN_PASSWORD);
        if (name.isEmpty() || password.length() < Passwords.SHORTEST) {
            LOG.log(
                    Level.WARNING,
                    "Nobody can administer the portal. Set PORTAL_ADMIN_USER and PORTAL_ADMIN_PASSWORD (12 characters"
                            + " or more) and start it again.");
            return;
        }
        UUID home = organisations.byCode(PORTAL_ADMINISTRATION).orElseThrow().id();
        Account account = new Account(
                name, name, "Portal administrator", "", home, passwords.hash(password), false, clock.instant());
        account.holdOnly(Set.of(Role.ADMINISTRATOR), "system", clock.instant());
        account.oneTimePassword(account.passwordHash(), "system", clock.instant());
        em.persist(account);
        audit.bySystem("create", "account", name, "first administrator");
        LOG.log(Level.INFO, "The account of the first administrator was made.");
    }

    private long administrators() {
        return em.createQuery(
                        "select count(a) from Account a join a.roles r where r.role = :role and a.active = true",
                        Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .getSingleResult();
    }
}
