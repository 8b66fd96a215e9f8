/**
 * Measures the production analysis and ranking on a test collection; run by the profile {@code evaluate}.
 */
package uk.slp.search.evaluation;
