package uk.slp.portal.shared.report;

import org.jspecify.annotations.Nullable;

/**
 * One addressable piece of a report.
 *
 * @param anchor its address within the report: {@code p4.12}, {@code f2}, {@code r1}
 * @param number the address as people read it: {@code 4.12}, {@code 2}, {@code 1}
 * @param kind what it is
 * @param text plain text, one paragraph
 * @param addressee to whom a recommendation is made, or null
 * @param speaker whose words a quotation gives, or null
 */
public record ReportUnit(
        String anchor,
        String number,
        UnitKind kind,
        String text,
        @Nullable String addressee,
        @Nullable String speaker) {
    /** What the unit is called in a list: "Recommendation 1", "Paragraph 4.12". */
    public String name() {
        return kind.label() + " " + number;
    }
}
