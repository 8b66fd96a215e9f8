package uk.slp.portal.shared.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the caller of a use case must hold. Every public method of a service or query class carries this or
 * {@link OpenToAll}; a test refuses one that carries neither.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {
    /** Holding one of these is enough. */
    @Nonbinding
    Permission[] value() default {};
}
