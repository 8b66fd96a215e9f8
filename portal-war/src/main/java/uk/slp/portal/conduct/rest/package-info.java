/**
 * The API of this feature.
 */
package uk.slp.portal.conduct.rest;
