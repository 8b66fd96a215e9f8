package uk.slp.portal.shared.export;

/**
 * Takes from a text the power to run: a spreadsheet reads a cell that begins with one of these characters as a formula,
 * and a text that somebody typed into a form could so fetch or send what is in the file. An apostrophe before it makes
 * it a text for every spreadsheet; people see the apostrophe only in a plain editor.
 */
public final class SafeCell {
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    /** The text, harmless. */
    public static String of(String text) {
        return text.isEmpty() || DANGEROUS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
