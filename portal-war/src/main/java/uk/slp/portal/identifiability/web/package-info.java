/** The page on which hits are settled. */
package uk.slp.portal.identifiability.web;
