/**
 * What agencies are asked about a child who died: requests of the overview panel, one return for each agency with the forms
 * that are asked of it, its sealed versions, and the merged picture in which the answers of all agencies stand side by side.
 * The writer of a return reaches that one return and nothing else of the case.
 */
@NullMarked
package uk.slp.portal.childdeathreturn;

import org.jspecify.annotations.NullMarked;
