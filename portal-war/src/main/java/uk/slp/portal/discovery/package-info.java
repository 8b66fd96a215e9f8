/**
 * Finding published learning: the feed from database to search index, the search page and its API. The only package that knows the search library.
 */
@NullMarked
package uk.slp.portal.discovery;

import org.jspecify.annotations.NullMarked;
