package uk.slp.portal.rapidreview;

/** Lock the text and ask the three partners. */
public record AskForSignOff(String reference, long expectedVersion) {}
