/**
 * The pages of this feature, and the conflicts themselves.
 */
package uk.slp.portal.conflict.rest;
