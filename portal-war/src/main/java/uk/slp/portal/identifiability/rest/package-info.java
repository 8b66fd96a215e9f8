/** The hits and their settlement for programs. */
@NullMarked
package uk.slp.portal.identifiability.rest;

import org.jspecify.annotations.NullMarked;
