/** Analyses of child deaths for programs. */
@NullMarked
package uk.slp.portal.childdeathanalysis.rest;

import org.jspecify.annotations.NullMarked;
