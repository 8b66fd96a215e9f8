/**
 * Whether two records may be about the same child and the same incident: names with their variants, dates with day and
 * month changed over, the same day at the same place. Pure; knows nothing of notifications and keeps nothing.
 */
@NullMarked
package uk.slp.portal.notification.likeness;

import org.jspecify.annotations.NullMarked;
