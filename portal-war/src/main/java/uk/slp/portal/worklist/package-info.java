/**
 * My work: what each person must do next, with its clock, read across the features and changed nowhere.
 */
@NullMarked
package uk.slp.portal.worklist;

import org.jspecify.annotations.NullMarked;
