/** Versions of forms as they are kept. */
@NullMarked
package uk.slp.portal.childdeathform.model;

import org.jspecify.annotations.NullMarked;
