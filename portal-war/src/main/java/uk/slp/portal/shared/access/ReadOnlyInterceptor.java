package uk.slp.portal.shared.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.NotFound;

/**
 * What was opened with a reason is open for reading only. Inside the transaction of a change it is put aside, so that
 * every query of the change finds the case closed as before; nobody else sees that, and it is put back before the
 * transaction ends. No change has to know of it, and none can forget it.
 */
@Requires
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class ReadOnlyInterceptor implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @PersistenceContext
    private transient EntityManager em;

    /** Runs a change with everything put aside that the person opened for reading. */
    @AroundInvoke
    public Object change(InvocationContext call) throws Exception {
        Person person = changes(call.getMethod()) ? user.person() : null;
        if (person == null || !mayOpen(person) || !em.isJoinedToTransaction() || move(person, false, true) == 0) {
            return call.proceed();
        }
        Object result;
        try {
            result = call.proceed();
        } catch (NotFound closed) {
            throw new NotFound(
                    "There is no such record that you can change. What you opened with a reason is for reading only.");
        }
        move(person, true, false);
        return result;
    }

    /** Whether a use case changes something of a case: those of a service do, those of queries do not. */
    static boolean changes(Method method) {
        return method.getDeclaringClass().getSimpleName().endsWith("Service")
                && method.getAnnotation(Requires.class) != null
                && method.getAnnotation(BesideTheCase.class) == null;
    }

    private static boolean mayOpen(@Nullable Person person) {
        return person != null && person.permissions().contains(Permission.RESTRICTED_OPEN);
    }

    private int move(Person person, boolean from, boolean to) {
        return em.createNativeQuery("update case_opening set put_aside = ?1 where account_id = ?2 and put_aside = ?3"
                        + " and closed_at is null and ends_at > current_timestamp")
                .setParameter(1, to)
                .setParameter(2, person.accountId())
                .setParameter(3, from)
                .executeUpdate();
    }
}
