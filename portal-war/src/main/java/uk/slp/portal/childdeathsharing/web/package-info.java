/** Pages of both sides. */
package uk.slp.portal.childdeathsharing.web;
