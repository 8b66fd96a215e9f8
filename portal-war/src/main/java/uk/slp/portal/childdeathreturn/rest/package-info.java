/** Returns on child deaths for programs. */
@NullMarked
package uk.slp.portal.childdeathreturn.rest;

import org.jspecify.annotations.NullMarked;
