/** Review meetings for programs. */
@NullMarked
package uk.slp.portal.childdeathmeeting.rest;

import org.jspecify.annotations.NullMarked;
