/**
 * The page behind a link, and the gate that keeps its holder to one record.
 */
package uk.slp.portal.onelink.web;
