package uk.slp.portal.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.slp.portal.shared.error.Violation;

/**
 * A search put together from boxes, written in the marks that the search box takes: so that it has an address, and whoever
 * sees it learns how it is written.
 *
 * @param all every one of these words
 * @param phrase these words as they stand
 * @param any some of these words
 * @param none none of these words
 * @param near words that stand near one another
 * @param distance how many places apart at most
 */
public record ExpertQuery(String all, String phrase, String any, String none, String near, String distance) {
    /** What must occur, and what must not: as many as the search library takes of each. */
    private static final int MOST_PARTS = 8;

    private static final int FURTHEST = 50;
    private static final int LONGEST = 500;

    /** Marks with a meaning of their own. */
    private static final Pattern MARKS = Pattern.compile("[\"\u201c\u201d]");

    /** Whether nothing was asked at all. */
    public boolean isEmpty() {
        return Stream.of(all, phrase, any, none, near).allMatch(String::isBlank);
    }

    /**
     * The words for the search box.
     *
     * @param wrong gets everything that is wrong; then what is given back is of no use
     */
    public String text(List<Violation> wrong) {
        List<String> must = words(all);
        List<String> not = words(none);
        List<String> together = words(near);
        List<String> parts = new ArrayList<>();
        must.forEach(word -> parts.add(quoted(word)));
        if (!phrase.isBlank()) {
            parts.add(quoted(String.join(" ", words(phrase))));
        }
        if (together.size() == 1) {
            wrong.add(new Violation("near", "too_few", "Write two words or more that stand near one another."));
        } else if (!together.isEmpty()) {
            parts.add(quoted(String.join(" ", together)) + "~" + distance(wrong));
        }
        if (parts.size() > MOST_PARTS) {
            wrong.add(new Violation("all", "too_many", "Eight words or phrases can be required at most."));
        }
        parts.addAll(words(any));
        if (not.size() > MOST_PARTS) {
            wrong.add(new Violation("none", "too_many", "Eight words can be left out at most."));
        }
        if (parts.isEmpty() && !not.isEmpty()) {
            wrong.add(new Violation("all", "required", "Write something to look for as well."));
        }
        not.forEach(word -> parts.add("-" + word));
        String text = String.join(" ", parts);
        if (text.length() > LONGEST) {
            wrong.add(new Violation("all", "too_long", "Write less: a search has 500 characters at most."));
        }
        return text;
    }

    private int distance(List<Violation> wrong) {
        if (distance.isBlank()) {
            return 5;
        }
        if (!distance.strip().matches("\\d{1,2}")
                || Integer.parseInt(distance.strip()) < 1
                || Integer.parseInt(distance.strip()) > FURTHEST) {
            wrong.add(new Violation("distance", "distance_range", "Write a whole number from 1 to 50."));
            return 5;
        }
        return Integer.parseInt(distance.strip());
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }

    /** Words without marks; a minus before one would turn it round. */
    private static List<String> words(String text) {
        return Arrays.stream(MARKS.matcher(text).replaceAll(" ").split("\\s+"))
                .map(word -> word.replaceFirst("^-+", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }
}
