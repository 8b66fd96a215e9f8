package uk.slp.portal.learning;

import java.text.Normalizer;
import java.util.Locale;

/** Readable last parts of permanent addresses. */
final class Slugs {
    private Slugs() {}

    /** Lower-case words of a title joined by hyphens, at most so long, never empty. */
    static String of(String title, int longest) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() > longest) {
            int cut = plain.lastIndexOf('-', longest);
            plain = plain.substring(0, cut > 0 ? cut : longest);
        }
        return plain.isEmpty() ? "learning" : plain;
    }
}
