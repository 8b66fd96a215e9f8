package uk.slp.portal.childdeathreturn;

import uk.slp.portal.childdeath.ChildDeathCase;

/**
 * The merged picture of a case, for a page.
 *
 * @param own whether the person's own panel reviews the case, and so may settle
 */
public record CasePictureView(ChildDeathCase death, boolean own, MergedPicture picture) {}
