package uk.slp.portal.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.account.AccountLoses;
import uk.slp.portal.restriction.model.Restriction;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.error.NotAllowedNow;

/** Sees to it that a restricted case never loses the last person who keeps its list by the closing of their account. */
@ApplicationScoped
public class LastKeepers {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CirclePeople people;

    /**
     * An account is to be closed or to lose roles.
     *
     * @throws NotAllowedNow if a list would be nobody's
     */
    @BySystem("the closing of an account, and the taking away of roles")
    @Transactional(Transactional.TxType.MANDATORY)
    public void loses(@Observes AccountLoses account) {
        List<String> left = new ArrayList<>();
        for (Restriction one : em.createQuery(
                        "select r from Restriction r where r.endedAt is null and " + RestrictionQueries.NAMED
                                + " order by r.caseReference",
                        Restriction.class)
                .setParameter("me", account.accountId())
                .getResultList()) {
            if (!account.left().contains(one.circle().keeper()) && isLast(one, account.accountId())) {
                left.add(one.caseReference());
            }
        }
        if (!left.isEmpty()) {
            throw new NotAllowedNow(account.displayName() + " alone keeps the list of people who read the restricted "
                    + (left.size() == 1 ? "case " : "cases ") + String.join(", ", left)
                    + ". Let them name a successor first; until then a one-time password ends their sessions.");
        }
    }

    private boolean isLast(Restriction restriction, UUID account) {
        Set<UUID> named = restriction.named();
        List<Reader> keepers = people.of(restriction.circle(), RestrictionService.root(restriction)).stream()
                .filter(reader -> reader.keeper() && named.contains(reader.accountId()))
                .toList();
        return keepers.stream().anyMatch(reader -> reader.accountId().equals(account)) && keepers.size() == 1;
    }
}
