/** What is in whose hand, read from one view of the database over all features. */
@NullMarked
package uk.slp.portal.handover.model;

import org.jspecify.annotations.NullMarked;
