package uk.slp.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;

/** Saved searches, for their readers only: whoever holds the link of a letter, or has the account. */
@ApplicationScoped
public class AlertQueries {
    private static final String ROW = "select new uk.slp.portal.alerts.AlertRow(a.id, a.search, a.title, a.frequency,"
            + " a.state, a.confirmedAt) from SearchAlert a ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AlertKeys keys;

    @Inject
    private Clock clock;

    /** The saved search that the link of a letter confirms; empty if the link is none or has ended. */
    @OpenToAll("The key of the letter opens it, and nothing else.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<AlertRow> toConfirm(@Nullable String key) {
        return keys.confirming(key).flatMap(id -> em.createQuery(
                        ROW + "where a.id = :id and (a.state = :active or a.confirmUntil > :now)", AlertRow.class)
                .setParameter("id", id)
                .setParameter("active", AlertState.ACTIVE)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst());
    }

    /** The saved searches that a link opens; empty if it is none, or its reader has stopped everything. */
    @OpenToAll("The key of the letter opens those of its reader, and nothing else.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<AlertRow> ofReader(@Nullable String key) {
        return keys.managing(key)
                .map(reader -> em.createQuery(
                                ROW + "where a.readerId = :reader and a.state = :active order by a.confirmedAt, a.id",
                                AlertRow.class)
                        .setParameter("reader", reader)
                        .setParameter("active", AlertState.ACTIVE)
                        .getResultList())
                .orElse(List.of());
    }

    /** Whether a key stops the letters of a frequency. */
    @OpenToAll("Tells only whether the key is right.")
    public boolean stops(@Nullable String key, AlertFrequency often) {
        return keys.stopping(key, often).isPresent();
    }

    /** One's own saved searches. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<AlertRow> mine() {
        return em.createQuery(
                        ROW + "where a.readerId = (select r.id from AlertReader r where r.accountId = :me)"
                                + " order by a.confirmedAt, a.id",
                        AlertRow.class)
                .setParameter("me", user.require().accountId())
                .getResultList();
    }

    /** Where letters to the present person go. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional(Transactional.TxType.SUPPORTS)
    public String ownAddress() {
        UUID me = user.require().accountId();
        return em.createQuery("select a.email from Account a where a.id = :me", String.class)
                .setParameter("me", me)
                .getSingleResult();
    }
}
