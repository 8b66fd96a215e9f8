package uk.slp.portal.childdeath.model;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name without case, accents and signs, family name first: the same child is written in many ways (rule 58). */
public final class NameKey {
    private static final int LONGEST = 400;

    private NameKey() {}

    /** Of both names; empty if there is none. */
    public static String of(@Nullable String given, @Nullable String family) {
        String key = (plain(family) + " " + plain(given)).strip();
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }

    /** Letters and digits of a name in lower case, words apart by one space. */
    public static String plain(@Nullable String name) {
        if (name == null) {
            return "";
        }
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['\u2019`]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
