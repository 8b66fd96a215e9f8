/**
 * The public page "When is it due?": read by GET, without a session, a form state or script.
 */
@NullMarked
package uk.slp.portal.deadlines.web;

import org.jspecify.annotations.NullMarked;
