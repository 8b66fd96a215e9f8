package uk.slp.portal.shared.rest;

import java.util.List;

/**
 * One part of a list.
 *
 * @param total how many there are in all
 * @param page which part this is, from 1
 * @param size how many a part holds at most
 */
public record Page<T>(long total, int page, int size, List<T> items) {
    public Page {
        items = List.copyOf(items);
    }

    /** How many parts there are, at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
