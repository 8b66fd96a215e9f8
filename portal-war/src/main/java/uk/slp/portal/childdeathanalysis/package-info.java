/**
 * How a child's death is analysed (domain reference 6.4): the form with its
 * factors, scores and category, the sealed version, and the tasks that follow. Only people of the overview panel that owns the
 * case reach it; nothing of it is shown in a notification or a review of abuse or neglect (Children Act 2004 s.16N, rule 65).
 */
@NullMarked
package uk.slp.portal.childdeathanalysis;

import org.jspecify.annotations.NullMarked;
