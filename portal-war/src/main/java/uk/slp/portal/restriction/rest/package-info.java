/**
 * Restricted cases, for programs.
 */
package uk.slp.portal.restriction.rest;
