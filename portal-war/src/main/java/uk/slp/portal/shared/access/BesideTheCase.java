package uk.slp.portal.shared.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case of a service that changes nothing in a case: it reads, or stands beside the case as the declaration of a
 * conflict of interest does. Whoever opened a restricted case for reading may do it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BesideTheCase {}
