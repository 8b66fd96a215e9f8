package uk.slp.portal.panel;

import uk.slp.portal.rapidreview.RapidReviewView;

/**
 * A case of the national body as its page shows it: beside the rapid review that led to it.
 *
 * @param panelCase the case
 * @param review the rapid review as it was sent
 */
public record ConsideredCase(PanelCaseView panelCase, RapidReviewView review) {}
