/** Pages of returns on child deaths. */
@NullMarked
package uk.slp.portal.childdeathreturn.web;

import org.jspecify.annotations.NullMarked;
