/** Declared conflicts of interest, which close a case to a person (rule 76). */
@NullMarked
package uk.slp.portal.conflict;

import org.jspecify.annotations.NullMarked;
