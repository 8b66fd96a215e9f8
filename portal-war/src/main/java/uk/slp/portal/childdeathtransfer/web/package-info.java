/** Pages of both panels. */
package uk.slp.portal.childdeathtransfer.web;
