/**
 * The pages of this feature.
 */
package uk.slp.portal.casetask.web;
