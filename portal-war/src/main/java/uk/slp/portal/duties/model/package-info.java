/**
 * Kept decisions whether to notify: a root that changes, versions and views that never do.
 */
@NullMarked
package uk.slp.portal.duties.model;

import org.jspecify.annotations.NullMarked;
