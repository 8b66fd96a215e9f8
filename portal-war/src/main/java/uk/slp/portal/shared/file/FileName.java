package uk.slp.portal.shared.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file name that can be stored, shown and written into a header: the last part of a path, without characters that
 * steer a terminal, a browser or the direction of writing, and not longer than 120 characters, its ending kept.
 *
 * @param text the name; empty if nothing of it could be kept
 */
public record FileName(String text) {
    /** Longest name, in characters. */
    public static final int LONGEST = 120;

    /** Names that Windows keeps for devices, with any ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /** Makes the name safe. */
    public static FileName of(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        // Control, format (zero width, direction of writing), private, half and unassigned characters go.
        String clean = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("\\p{C}", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[<>:\"|?*]", "-")
                .replaceAll("^[. ]+|[. ]+$", "");
        String safe = DEVICE.matcher(clean).matches() ? "_" + clean : clean;
        return new FileName(shortened(safe));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        // Not between the two halves of one character.
        int cut = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
        return name.substring(0, cut).strip() + ending;
    }

    /** What follows the last dot, in lower case; empty if there is none. */
    public String ending() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
