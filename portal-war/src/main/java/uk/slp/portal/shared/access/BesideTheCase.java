package uk.slp.portal.shared.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change that stands beside a case and not in it, such as the declaration of a conflict of interest: whoever opened a
 * restricted case for reading may make it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BesideTheCase {}
