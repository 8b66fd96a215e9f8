package uk.slp.portal.childdeath;

/** It was decided what becomes of a notice that waited for a panel. */
public record ArrivalSettled(String reference) {}
