/**
 * The task and the rules it keeps.
 */
@NullMarked
package uk.slp.portal.casetask.model;

import org.jspecify.annotations.NullMarked;
