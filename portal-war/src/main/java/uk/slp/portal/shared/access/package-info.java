/**
 * Who may do what: roles, permissions, the gate on every use case, and the scope that every query puts in its WHERE clause.
 */
@NullMarked
package uk.slp.portal.shared.access;

import org.jspecify.annotations.NullMarked;
