/**
 * How text becomes words: tokens, stems, spelling variants, the lay query syntax. Pure functions, no index.
 */
@NullMarked
package uk.slp.search.analysis;

import org.jspecify.annotations.NullMarked;
