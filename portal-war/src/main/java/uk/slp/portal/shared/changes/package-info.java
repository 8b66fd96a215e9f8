/**
 * The append-only change log from which every node feeds its own index.
 */
@NullMarked
package uk.slp.portal.shared.changes;

import org.jspecify.annotations.NullMarked;
