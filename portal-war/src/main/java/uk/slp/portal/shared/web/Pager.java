package uk.slp.portal.shared.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a list as links: first, last, the present one and its neighbours.
 *
 * @param page the present page, from 1
 * @param pages how many there are
 * @param base the address of the list with its filters, to which {@code page=} is added
 */
public record Pager(int page, int pages, String base) {

    /**
     * One place in the row of pages.
     *
     * @param number its number; 0 for a gap
     * @param href its address
     * @param current whether it is the one shown
     */
    public record Item(int number, String href, boolean current) {
        public int getNumber() {
            return number;
        }

        public String getHref() {
            return href;
        }

        public boolean isCurrent() {
            return current;
        }

        public boolean isGap() {
            return number == 0;
        }
    }

    /**
     * Pages for a list.
     *
     * @param page the page asked for; too small or too large becomes the first or the last
     * @param size items on a page
     * @param total items in all
     * @param base the address of the list with its filters
     */
    public static Pager of(int page, int size, long total, String base) {
        int pages = (int) Math.max(1, (total + size - 1) / size);
        return new Pager(Math.min(Math.max(page, 1), pages), pages, base);
    }

    private String href(int number) {
        return base + (base.contains("?") ? "&" : "?") + "page=" + number;
    }

    /** Whether there is more than one page. */
    public boolean isNeeded() {
        return pages > 1;
    }

    /** Address of the page before, or null. */
    public @Nullable String getPrevious() {
        return page > 1 ? href(page - 1) : null;
    }

    /** Address of the page after, or null. */
    public @Nullable String getNext() {
        return page < pages ? href(page + 1) : null;
    }

    /** First, neighbours, last, with gaps between. */
    public List<Item> getItems() {
        List<Item> items = new ArrayList<>();
        int last = 0;
        for (int number = 1; number <= pages; number++) {
            if (number == 1 || number == pages || Math.abs(number - page) <= 1) {
                if (number - last > 1) {
                    items.add(new Item(0, "", false));
                }
                items.add(new Item(number, href(number), number == page));
                last = number;
            }
        }
        return items;
    }
}
