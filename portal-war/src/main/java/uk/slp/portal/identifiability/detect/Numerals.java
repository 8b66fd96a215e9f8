package uk.slp.portal.identifiability.detect;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Numbers written in words, up to those that ages, days and years need. */
final class Numerals {
    private static final String[] UNITS = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] PLACES = {
        "",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth"
    };
    private static final int MOST = 99;
    private static final Map<String, Integer> NUMBERS = new TreeMap<>();
    private static final Map<String, Integer> ORDERS = new TreeMap<>();

    static {
        for (int n = 0; n <= MOST; n++) {
            NUMBERS.put(number(n), n);
        }
        for (int n = 1; n <= MOST; n++) {
            ORDERS.put(order(n), n);
        }
    }

    private Numerals() {}

    static String number(int n) {
        return n < 20 ? UNITS[n] : TENS[n / 10] + (n % 10 == 0 ? "" : "-" + UNITS[n % 10]);
    }

    static String order(int n) {
        if (n < 20) {
            return PLACES[n];
        }
        return n % 10 == 0 ? TENS[n / 10].replace("ty", "tieth") : TENS[n / 10] + "-" + PLACES[n % 10];
    }

    /** A number in figures or words, or -1. */
    static int read(String text) {
        String tidy = text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u2010\u2011\u2013]+", "-")
                .strip();
        if (tidy.matches("\\d{1,4}")) {
            return Integer.parseInt(tidy);
        }
        return NUMBERS.getOrDefault(tidy, -1);
    }

    /** A place in an order, in words or figures with their ending, or a plain number; or -1. */
    static int readOrder(String text) {
        String tidy = text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u2010\u2011\u2013]+", "-")
                .strip();
        String figures = tidy.replaceAll("(?:st|nd|rd|th)$", "");
        return figures.matches("\\d{1,2}") ? Integer.parseInt(figures) : ORDERS.getOrDefault(tidy, read(tidy));
    }

    /** A year in words: "two thousand and nineteen", "twenty twenty-four"; or -1. */
    static int readYear(String text) {
        String tidy = text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u2010\u2011\u2013]+", " ")
                .strip();
        if (tidy.startsWith("two thousand")) {
            String rest = tidy.substring("two thousand".length())
                    .replaceFirst("^ and", "")
                    .strip();
            int more = rest.isEmpty() ? 0 : read(rest);
            return more < 0 ? -1 : 2000 + more;
        }
        if (tidy.startsWith("twenty ")) {
            int more = read(tidy.substring("twenty ".length()));
            return more < 10 ? -1 : 2000 + more;
        }
        return -1;
    }
}
