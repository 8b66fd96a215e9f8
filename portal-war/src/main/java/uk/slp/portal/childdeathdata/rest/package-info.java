/** The national data set for programs. */
@NullMarked
package uk.slp.portal.childdeathdata.rest;

import org.jspecify.annotations.NullMarked;
