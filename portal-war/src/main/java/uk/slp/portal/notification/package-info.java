/**
 * Serious incident notifications: from the first words of a draft to the sent, unchangeable version and its receipt (Children Act 2004 s.16C).
 */
@NullMarked
package uk.slp.portal.notification;

import org.jspecify.annotations.NullMarked;
