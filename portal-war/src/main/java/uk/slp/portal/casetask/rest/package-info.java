/**
 * The API of this feature.
 */
package uk.slp.portal.casetask.rest;
