package uk.slp.portal.shared.reportfile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.shared.report.ReportTable;

/**
 * Writes paragraphs of a file in the plain report notation, recognising headings: those the file marks as such,
 * numbered ones such as "4 What we found" or "4. What we found", and "Finding 1", "Recommendation 2 (to: the trust)",
 * "Good practice 1", "Question for practice 3". The author sees the result and can mend it.
 */
final class NotationWriter {
    private static final int LONGEST_HEADING = 110;
    private static final Pattern NUMBERED =
            Pattern.compile("(?:(?:Section|Chapter|Part)\\s+)?\\d{1,2}[.):]?\\s+(\\p{Lu}.{2,100}[^.;,:])");
    private static final Pattern BELOW =
            Pattern.compile("\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?\\.?\\s+(.+)", Pattern.DOTALL);
    private static final Pattern UNIT = Pattern.compile(
            "(?:key\\s+|learning\\s+)?(finding|good practice|recommendation|question for practice)\\s+(\\d{1,3}|[A-Z])\\b"
                    + "\\s*(\\((?:to:?|for)\\s+[^)]{2,120}\\))?\\s*[:.\\u2013\\u2014-]?\\s*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CONTENTS = Pattern.compile(".*(?:\\.{3,}|\\u2026|\\t)\\s*\\d{1,3}");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:page\\s*)?\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?", Pattern.CASE_INSENSITIVE);

    private final StringBuilder out = new StringBuilder();

    /** Whether a line begins something of its own, however near the line above it stands. */
    static boolean standsAlone(String line) {
        return line.length() <= LONGEST_HEADING && NUMBERED.matcher(line).matches()
                || UNIT.matcher(line).matches();
    }

    /** Adds what the file marks as a heading. */
    void heading(String text) {
        String line = oneLine(text);
        if (!line.isEmpty() && !furniture(line) && !unit(line)) {
            Matcher numbered = NUMBERED.matcher(line);
            Matcher below = BELOW.matcher(line);
            section(numbered.matches() ? numbered.group(1) : below.matches() ? below.group(1) : line);
        }
    }

    /** Adds a paragraph, which may turn out to be a heading. */
    void paragraph(String text) {
        String line = oneLine(text);
        if (line.isEmpty() || furniture(line) || unit(line)) {
            return;
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (line.length() <= LONGEST_HEADING && numbered.matches()) {
            section(numbered.group(1));
            return;
        }
        Matcher below = BELOW.matcher(line);
        plain(below.matches() ? below.group(1) : line);
    }

    /** Adds a table; its first line is its head. */
    void table(List<List<String>> rows) {
        out.append(ReportTable.write(
                        rows.stream()
                                .map(row -> row.stream()
                                        .map(NotationWriter::oneLine)
                                        .toList())
                                .toList(),
                        true))
                .append("\n\n");
    }

    /** Adds what a footnote says. */
    void note(String label, String text) {
        String line = oneLine(text);
        if (!line.isEmpty()) {
            out.append("[^").append(label).append("]: ").append(line).append("\n\n");
        }
    }

    /** The report so far. */
    String text() {
        return out.toString().strip();
    }

    private boolean unit(String line) {
        Matcher unit = UNIT.matcher(line);
        if (!unit.matches()) {
            return false;
        }
        out.append("### ")
                .append(unit.group(1))
                .append(' ')
                .append(unit.group(2).matches("\\d+") ? unit.group(2) : "");
        if (unit.group(3) != null) {
            String whom = unit.group(3).replaceAll("^\\((?:to:?|for)\\s+|\\)$", "");
            out.append(" (to: ").append(whom).append(')');
        }
        out.append("\n\n");
        if (!unit.group(4).isBlank()) {
            plain(unit.group(4));
        }
        return true;
    }

    private void section(String heading) {
        out.append("## ").append(heading).append("\n\n");
    }

    private void plain(String text) {
        out.append(text.replaceAll("^[#>]+\\s*", "")).append("\n\n");
    }

    private static boolean furniture(String line) {
        return PAGE_NUMBER.matcher(line).matches() || CONTENTS.matcher(line).matches();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u00a0\\u2028\\u2029]+", " ")
                .replaceAll("^[\\u2022\\u25cf\\uf0b7\\u25aa\\u25e6]\\s*", "")
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
