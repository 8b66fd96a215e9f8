/**
 * Search over published learning: plain Java on Apache Lucene, usable without the portal.
 */
@NullMarked
package uk.slp.search;

import org.jspecify.annotations.NullMarked;
