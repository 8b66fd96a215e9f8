/**
 * "Which duty?" for programs: {@code GET /api/v1/duties}, and the decisions that are kept of it.
 */
@NullMarked
package uk.slp.portal.duties.rest;

import org.jspecify.annotations.NullMarked;
