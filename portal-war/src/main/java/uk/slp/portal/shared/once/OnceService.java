package uk.slp.portal.shared.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * Does a thing once for each key that a program chooses, however often the call arrives: after a broken connection the
 * program repeats it and gets what came of the first. The key is written first and in the same transaction as the thing,
 * so a crash in between leaves neither.
 */
@ApplicationScoped
public class OnceService {
    /** Name of the header that carries the key. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * What came of a call.
     *
     * @param what the reference or number of what was made
     * @param repeated whether it was made by an earlier call
     */
    public record Outcome(String what, boolean repeated) {}

    /**
     * Does a thing, unless the same person has done it with the same key.
     *
     * @param key chosen by the program, 1 to 200 visible ASCII characters, or null to do it in any case
     * @param fingerprint tells this call from any other that could carry the key by mistake
     * @param thing does it and gives the reference or number of what was made
     * @throws BadRequest if the key has another form
     * @throws RuleViolation if the key was used for something else
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public Outcome once(@Nullable String key, String fingerprint, Supplier<String> thing) {
        if (key == null) {
            return new Outcome(thing.get(), false);
        }
        if (!KEY.matcher(key).matches()) {
            throw new BadRequest(
                    HEADER, "key_form", "Send a key of 1 to 200 visible ASCII characters, such as a UUID.");
        }
        Person person = user.require();
        // Calls of one account come one after the other: of two at once the second finds what came of the first.
        em.createNativeQuery("select id from account where id = ?1 for update")
                .setParameter(1, person.accountId())
                .getResultList();
        Optional<RepeatableCall> earlier = earlier(person, key);
        if (earlier.isPresent()) {
            return repeated(earlier.get(), fingerprint);
        }
        RepeatableCall call = new RepeatableCall(person.accountId(), key, fingerprint, clock.instant());
        em.persist(call);
        em.flush();
        String what = thing.get();
        call.cameTo(what);
        return new Outcome(what, false);
    }

    private Optional<RepeatableCall> earlier(Person person, String key) {
        return em.createQuery(
                        "select c from RepeatableCall c where c.accountId = :account and c.key = :key",
                        RepeatableCall.class)
                .setParameter("account", person.accountId())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    private static Outcome repeated(RepeatableCall earlier, String fingerprint) {
        String what = earlier.outcome();
        if (what == null || !earlier.fingerprint().equals(fingerprint)) {
            throw new RuleViolation(
                    HEADER, "key_used", "This key was used for another call; choose a new one for each thing you do.");
        }
        return new Outcome(what, true);
    }
}
