/**
 * The API of this feature.
 */
@NullMarked
package uk.slp.portal.nationalreview.rest;

import org.jspecify.annotations.NullMarked;
