/**
 * Saved searches: readers are told by e-mail what is newly published for them, and the librarian which searches found
 * nothing. Readers need no account; what is known of them is an address that they have confirmed, encrypted, and their
 * searches, and both go when they stop.
 */
@NullMarked
package uk.slp.portal.alerts;

import org.jspecify.annotations.NullMarked;
