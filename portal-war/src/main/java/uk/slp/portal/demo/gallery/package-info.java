/**
 * Every component of the pages in its states, with invented text; answered only with demonstration data.
 */
@NullMarked
package uk.slp.portal.demo.gallery;

import org.jspecify.annotations.NullMarked;
