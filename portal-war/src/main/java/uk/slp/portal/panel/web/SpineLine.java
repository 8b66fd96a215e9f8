package uk.slp.portal.panel.web;

/**
 * One line of the history of a case.
 *
 * @param kind {@code future} for what is expected, else empty
 * @param last whether it is the last expected one before today
 */
public record SpineLine(String date, String title, String text, String by, String kind, boolean last) {
    static SpineLine past(String date, String title, String text, String by) {
        return new SpineLine(date, title, text, by, "", false);
    }

    static SpineLine expected(String date, String title, String text, String by, boolean last) {
        return new SpineLine(date, title, text, by, "future", last);
    }
}
