package uk.slp.portal.shared.rest;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.BadRequest;

/**
 * Which part of a list is wanted.
 *
 * @param page from 1
 * @param size 1 to 100
 */
public record PageRequest(int page, int size) {
    /** Largest page served. */
    public static final int LARGEST = 100;

    private static final int LAST_PAGE = 10_000;

    /**
     * Reads the two query parameters of every list.
     *
     * @throws BadRequest if one is not a number in its range
     */
    public static PageRequest of(@Nullable String page, @Nullable String size, int usualSize) {
        return new PageRequest(number("page", page, 1, LAST_PAGE), number("size", size, usualSize, LARGEST));
    }

    /** Rows to leave out before the first one. */
    public int offset() {
        return (page - 1) * size;
    }

    private static int number(String field, @Nullable String text, int usual, int most) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            int value = Integer.parseInt(text.trim());
            if (value >= 1 && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw refused(field, most);
        }
        throw refused(field, most);
    }

    private static BadRequest refused(String field, int most) {
        return new BadRequest(field, field + "_range", "Use a whole number from 1 to " + most + " for " + field + ".");
    }
}
