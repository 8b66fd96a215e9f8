package uk.slp.portal.admin;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.slp.portal.deadlines.Csv;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/**
 * A file of postcodes with their fifth of England by deprivation: the columns {@code postcode} and {@code quintile}. A postcode
 * is a whole one, or the sector of one ("ZZ1 1") where only that is known. Pure.
 */
final class DeprivationFile {
    /** Most lines of one file: some more than the postcodes of a large panel. */
    static final int MOST = 100_000;

    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9]([A-Z]{2})?");
    private static final Pattern QUINTILE = Pattern.compile("[1-5]");
    private static final int MOST_TOLD = 10;

    private DeprivationFile() {}

    /**
     * Reads it.
     *
     * @return the fifth by postcode, in capitals and without spaces
     * @throws RuleViolation naming {@code file} and the lines that are wrong, ten at most
     */
    static Map<String, Integer> read(String file) {
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        List<Map<String, String>> rows;
        try {
            rows = Csv.read(new StringReader(text));
        } catch (IllegalArgumentException ragged) {
            throw wrong("not_csv", "A line of the file has more or fewer values than its heading.");
        }
        if (rows.isEmpty()) {
            throw wrong("empty", "The file has no line below its heading.");
        }
        if (!rows.get(0).containsKey("postcode") || !rows.get(0).containsKey("quintile")) {
            throw wrong("no_columns", "The first line must name the columns postcode and quintile.");
        }
        if (rows.size() > MOST) {
            throw wrong("too_long", "A file holds 100,000 postcodes at most. Load it in parts.");
        }
        Map<String, Integer> found = new LinkedHashMap<>();
        List<Violation> refused = new ArrayList<>();
        List<Integer> lines = lines(text);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            String line = "Line " + lines.get(i + 1) + ": ";
            String postcode =
                    row.getOrDefault("postcode", "").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            String quintile = row.getOrDefault("quintile", "").strip();
            if (postcode.isEmpty()) {
                refused.add(new Violation("file", "no_postcode", line + "there is no postcode."));
            } else if (!POSTCODE.matcher(postcode).matches()) {
                refused.add(new Violation(
                        "file", "no_postcode", line + "“" + shortened(postcode) + "” is no postcode or sector."));
            } else if (quintile.isEmpty()) {
                refused.add(new Violation("file", "no_quintile", line + postcode + " has no quintile."));
            } else if (!QUINTILE.matcher(quintile).matches()) {
                refused.add(new Violation(
                        "file",
                        "no_quintile",
                        line + "the quintile of " + postcode + " must be a number from 1 to 5."));
            } else if (found.putIfAbsent(postcode, Integer.valueOf(quintile)) != null) {
                refused.add(new Violation("file", "twice", line + postcode + " stands in the file twice."));
            }
            if (refused.size() == MOST_TOLD) {
                break;
            }
        }
        RuleViolation.throwIfAny(refused);
        return found;
    }

    /** The numbers of the lines that are read, as an editor counts them: empty lines and remarks are passed over. */
    private static List<Integer> lines(String text) {
        List<String> all = text.lines().toList();
        return IntStream.range(0, all.size())
                .filter(i -> Csv.counts(all.get(i)))
                .mapToObj(i -> i + 1)
                .toList();
    }

    private static String shortened(String text) {
        return text.length() > 12 ? text.substring(0, 12) + "…" : text;
    }

    private static RuleViolation wrong(String code, String message) {
        return new RuleViolation("file", code, message);
    }
}
