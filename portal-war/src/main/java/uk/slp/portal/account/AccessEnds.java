package uk.slp.portal.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import uk.slp.portal.account.model.Account;

/**
 * Ends what opens the portal for an account besides its password: open sessions and tokens of the API. Other nodes notice
 * when they have forgotten the account, half a minute later at the latest.
 */
@Dependent
class AccessEnds {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<AccountChanged> changed;

    /** An account whose remembered state is to be forgotten once the transaction has succeeded. */
    record AccountChanged(String username) {}

    /** All sessions and every token: of an account that was closed, or whose password somebody else may know. */
    void all(Account account, Instant now) {
        end(account, now, "");
    }

    /** All sessions and the tokens the person made; the token of a demonstration account stays as the README has it. */
    void made(Account account, Instant now) {
        end(account, now, " and t.expiresAt is not null");
    }

    private void end(Account account, Instant now, String which) {
        account.endSessions();
        em.createQuery("update ApiToken t set t.revokedAt = :now where t.accountId = :id and t.revokedAt is null"
                        + which)
                .setParameter("now", now)
                .setParameter("id", account.id())
                .executeUpdate();
        changed(account);
    }

    /** Something that is remembered of the account has changed. */
    void changed(Account account) {
        changed.fire(new AccountChanged(account.username()));
    }
}
