package uk.slp.portal.identifiability.detect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ordinary English words and those of the field: a name that is one of them counts only with a capital, and none of them
 * is ever taken for a misspelt name. Read once from {@code reference/ordinary-words.txt}.
 */
final class Ordinary {
    private static final Set<String> WORDS = read();

    /** Abbreviations of the field that are no initials. */
    private static final Set<String> SHORT = Set.of(
            "ai", "bm", "ca", "cc", "ce", "ci", "cp", "cs", "cv", "da", "dc", "di", "ds", "dv", "ed", "eh", "ep", "eu",
            "ga", "gp", "gb", "hm", "hr", "hv", "ib", "ic", "id", "ie", "io", "iq", "it", "iv", "la", "lo", "lp", "ma",
            "mh", "mi", "mp", "ms", "mr", "nd", "ni", "no", "ofs", "ok", "oh", "os", "pa", "pc", "pe", "pi", "pr", "ps",
            "pt", "qa", "qc", "rc", "rr", "re", "ro", "sa", "sc", "sn", "st", "sw", "ta", "tv", "uk", "un", "us", "vs",
            "ward", "wt", "yo", "asd", "cin", "cla", "cse", "cps", "dcs", "dfe", "dna", "dsl", "ehc", "fgm", "icb",
            "iro", "lac", "lgb", "mps", "nai", "nhs", "ons", "pip", "scr", "sen", "sin", "sud", "tac", "ukv", "wtd",
            "gdp");

    private Ordinary() {}

    /** Whether a word in small letters is an ordinary one. */
    static boolean word(String folded) {
        return WORDS.contains(folded)
                || folded.endsWith("s") && WORDS.contains(folded.substring(0, folded.length() - 1));
    }

    /** Whether two or three letters are an abbreviation of the field. */
    static boolean abbreviation(String folded) {
        return SHORT.contains(folded);
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Ordinary.class.getResourceAsStream("/reference/ordinary-words.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
