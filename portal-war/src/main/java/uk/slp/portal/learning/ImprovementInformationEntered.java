package uk.slp.portal.learning;

import uk.slp.portal.practicereview.ImprovementInformationPublished;

/**
 * The information on improvements of a withheld review has entered the library. Observed synchronously.
 *
 * @param url its address within the portal, open to everybody
 */
public record ImprovementInformationEntered(ImprovementInformationPublished information, String url) {}
