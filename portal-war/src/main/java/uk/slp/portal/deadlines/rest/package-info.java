/**
 * "When is it due?" for programs: {@code GET /api/v1/deadlines}.
 */
@NullMarked
package uk.slp.portal.deadlines.rest;

import org.jspecify.annotations.NullMarked;
