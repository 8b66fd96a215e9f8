/**
 * The pages of saved searches and of searches that found nothing.
 */
package uk.slp.portal.alerts.web;
