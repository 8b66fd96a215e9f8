/** The page on which hits are settled. */
@NullMarked
package uk.slp.portal.identifiability.web;

import org.jspecify.annotations.NullMarked;
