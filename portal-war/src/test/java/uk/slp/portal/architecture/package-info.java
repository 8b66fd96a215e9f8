/**
 * The rules of the house as tests, and in {@code broken} one small offence against each, so that every rule has been
 * seen to fail.
 */
package uk.slp.portal.architecture;
