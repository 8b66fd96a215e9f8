package uk.slp.portal.panel;

/**
 * The answer that the partners owe, beside the case in which it was asked for.
 *
 * @param panelCase the case
 * @param reply the answer that is being written
 */
public record CaseReply(PanelCaseView panelCase, PanelReplyView reply) {}
