package uk.slp.portal.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.AccountLoses;
import uk.slp.portal.handover.model.HeldLine;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.work.TakesWork;
import uk.slp.portal.shared.work.TakesWork.Giving;
import uk.slp.portal.shared.work.TakesWork.Successor;

/**
 * Gives what a person has in hand to colleagues: an administrator for everybody, each person for themselves. Nothing is lost
 * when an account is closed: what was not given is told to those who can see to it.
 */
@ApplicationScoped
public class HandoverService {
    private static final int LONGEST_REASON = 500;

    /** What is closed to a person is not told to that person here either (rule 76); an administrator gives it all the same. */
    private static final String OPEN =
            " and h.caseId not in (select f.caseId from ClosedToReader f where f.accountId = :holder) and h.reference not in"
                    + " (select w.reference from PracticeReview w, ReviewedCase l, ClosedToReader g where l.reviewId = w.id and"
                    + " l.unlinkedAt is null and g.caseId = l.notificationId and g.accountId = :holder)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<TakesWork> takers;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<WorkLeft> left;

    /** The person whose work it is. */
    private record Holder(UUID accountId, String username, String name, UUID organisationId) {}

    /**
     * What a person has in hand. Two statements.
     *
     * @throws NotFound if there is no account of that name
     */
    @Requires(Permission.ACCOUNT_ADMINISTER)
    @Transactional
    public HandoverView of(String username) {
        return view(holder(username), false);
    }

    /** What the present person has in hand. One statement. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public HandoverView mine() {
        return view(me(), true);
    }

    /**
     * Gives what a person has to a colleague; all of it, or nothing.
     *
     * @return how much was given
     * @throws RuleViolation if nothing or nobody is chosen, the reason is missing, or somebody may not have something
     */
    @Requires(Permission.ACCOUNT_ADMINISTER)
    @Transactional
    public int give(String username, HandOver command) {
        return give(holder(username), false, command);
    }

    /** The same for what the present person has. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public int giveMine(HandOver command) {
        return give(me(), true, command);
    }

    /** An account is to be closed, or to lose roles: what the person can do no more must not be forgotten. */
    @BySystem("the closing of an account, and the taking away of roles")
    @Transactional(Transactional.TxType.MANDATORY)
    public void loses(@Observes AccountLoses account) {
        List<HeldItem> nobodys = held(account.accountId()).stream()
                .filter(item -> !item.kind().staysWith(account.left()))
                .toList();
        if (nobodys.isEmpty()) {
            return;
        }
        Giving giving = giving("Who had it does this work no more.");
        for (HeldItem item : nobodys) {
            taker(item).ifPresent(taker -> taker.leave(item.id(), giving));
        }
        left.fire(new WorkLeft(account.accountId(), nobodys, giving.at()));
    }

    private HandoverView view(Holder holder, boolean own) {
        List<HeldItem> items = new ArrayList<>();
        List<Successor> colleagues = new ArrayList<>();
        for (Object[] row : em.createQuery(
                        "select h, a.id, a.username, a.displayName from QueryPart k"
                                + " left join HeldLine h on k.number = 1 and h.accountId = :holder" + (own ? OPEN : "")
                                + " left join Account a on k.number = 2 and a.active = true and a.id <> :holder"
                                + " and a.organisationId = :organisation where k.number <= 2",
                        Object[].class)
                .setParameter("holder", holder.accountId())
                .setParameter("organisation", holder.organisationId())
                .getResultList()) {
            if (row[0] != null) {
                items.add(((HeldLine) row[0]).item());
            }
            if (row[1] != null) {
                colleagues.add(new Successor((UUID) row[1], (String) row[2], (String) row[3]));
            }
        }
        items.sort(Comparator.comparing(HeldItem::kind).thenComparing(HeldItem::reference));
        colleagues.sort(Comparator.comparing(Successor::name).thenComparing(Successor::username));
        return new HandoverView(holder.username(), holder.name(), items, colleagues);
    }

    private int give(Holder holder, boolean own, HandOver command) {
        HandoverView view = view(holder, own);
        List<HeldItem> chosen = view.givable().stream()
                .filter(item -> command.items().contains(item.id()))
                .toList();
        List<Violation> wrong = new ArrayList<>();
        if (chosen.isEmpty()) {
            wrong.add(new Violation("items", "required", "Choose what is handed over."));
        } else if (chosen.size() < command.items().size()) {
            wrong.add(new Violation(
                    "items",
                    "not_held",
                    "Something that you chose is not in this person’s hands any more. Look at what is left, and choose"
                            + " again."));
        }
        Successor successor = view.colleagues().stream()
                .filter(one -> one.username().equals(command.to()))
                .findFirst()
                .orElse(null);
        if (successor == null) {
            wrong.add(new Violation("to", "required", "Choose a colleague from the list."));
        }
        String reason = reason(command.reason(), wrong);
        RuleViolation.throwIfAny(wrong);
        Successor to = Objects.requireNonNull(successor);
        Giving giving = giving(reason);
        for (HeldItem item : chosen) {
            taker(item).orElseThrow().give(item.id(), to, giving);
        }
        em.flush();
        audit.changed("hand_over", "account", holder.username(), to.username() + ": " + chosen.size());
        return chosen.size();
    }

    private static String reason(@Nullable String typed, List<Violation> wrong) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty()) {
            wrong.add(new Violation("reason", "required", "Say why the work changes hands."));
        } else if (reason.length() > LONGEST_REASON) {
            wrong.add(new Violation("reason", "too_long", "Use 500 characters at most."));
        }
        return reason;
    }

    /** Who gives work of that kind; nobody gives the appointment of a reviewer. */
    private Optional<TakesWork> taker(HeldItem item) {
        return takers.stream()
                .filter(one -> one.kind().equals(item.kind().code()))
                .findFirst();
    }

    private List<HeldItem> held(UUID account) {
        return em
                .createQuery(
                        "select h from HeldLine h where h.accountId = :holder order by h.reference", HeldLine.class)
                .setParameter("holder", account)
                .getResultList()
                .stream()
                .map(HeldLine::item)
                .toList();
    }

    private Holder holder(String username) {
        return em.createQuery(
                        "select a.id, a.displayName, a.organisationId from Account a where a.username = :username",
                        Object[].class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .map(row -> new Holder((UUID) row[0], username, (String) row[1], (UUID) row[2]))
                .orElseThrow(() -> new NotFound("There is no account of that name."));
    }

    private Holder me() {
        Person person = user.require();
        return new Holder(person.accountId(), person.username(), person.displayName(), person.organisationId());
    }

    private Giving giving(String reason) {
        Person person = user.person();
        return new Giving(
                reason,
                person == null ? "system" : person.username(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
