/** Entities of saved searches, readers, matches and digests. */
@NullMarked
package uk.slp.portal.alerts.model;

import org.jspecify.annotations.NullMarked;
