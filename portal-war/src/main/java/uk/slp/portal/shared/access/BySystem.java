package uk.slp.portal.shared.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that only the portal itself calls: an observer of an event, a scheduled task, a filter. No page and no
 * resource may call it; the architecture test sees to that.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BySystem {
    /** Who calls it. */
    String value();
}
