package uk.slp.portal.shared.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.Set;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotPermitted;

/**
 * The one gate: runs before the transaction begins, lets through whoever holds one of the permissions asked for, and
 * writes every refusal to the audit trail.
 */
@Requires
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RequiresInterceptor implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient AuditTrail audit;

    /** Lets the call through or refuses it. */
    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        Requires requires = method.getAnnotation(Requires.class);
        if (requires != null) {
            Person person = user.require();
            Set<Permission> held = person.permissions();
            for (Permission wanted : requires.value()) {
                if (held.contains(wanted)) {
                    return call.proceed();
                }
            }
            audit.refused(person, method.getDeclaringClass().getSimpleName() + "." + method.getName());
            throw new NotPermitted("Your role does not include this. Ask your administrator if you need it.");
        }
        return call.proceed();
    }
}
