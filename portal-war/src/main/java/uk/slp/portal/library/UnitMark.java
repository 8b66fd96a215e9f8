package uk.slp.portal.library;

/**
 * What a passage of a section is.
 *
 * @param anchor its address before the change
 * @param kind code of a {@link uk.slp.portal.shared.report.UnitKind}
 * @param addressee to whom a recommendation is made; empty if to nobody in particular
 */
public record UnitMark(String anchor, String kind, String addressee) {}
