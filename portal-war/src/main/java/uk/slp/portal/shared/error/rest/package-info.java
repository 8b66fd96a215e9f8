/**
 * One family of mappers: every failure of the API becomes a problem document.
 */
@NullMarked
package uk.slp.portal.shared.error.rest;

import org.jspecify.annotations.NullMarked;
