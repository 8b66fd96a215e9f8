package uk.slp.portal.shared.report;

import java.util.List;

/**
 * A numbered section of a report.
 *
 * @param number from 1
 * @param anchor {@code s4}
 * @param heading its heading, without the number
 * @param units its paragraphs, quotations, findings and recommendations in order
 */
public record ReportSection(int number, String anchor, String heading, List<ReportUnit> units) {
    public ReportSection {
        units = List.copyOf(units);
    }
}
