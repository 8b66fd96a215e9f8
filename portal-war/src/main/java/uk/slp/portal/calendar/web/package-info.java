/**
 * The pages of this feature, and the calendars themselves.
 */
package uk.slp.portal.calendar.web;
