package uk.slp.portal.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PagerTest {
    private static String row(Pager pager) {
        return pager.getItems().stream()
                .map(item -> item.isGap() ? "…" : item.isCurrent() ? "[" + item.number() + "]" : "" + item.number())
                .collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName("First, last, the present page and its neighbours, with gaps between")
    void shows() {
        assertEquals("[1] 2 … 5", row(Pager.of(1, 10, 47, "/a")));
        assertEquals("1 … 4 [5] 6 … 10", row(Pager.of(5, 10, 97, "/a")));
        assertEquals("1 2 [3]", row(Pager.of(3, 10, 30, "/a")));
    }

    @Test
    @DisplayName("A page beyond the end is the last, and one list has no pages")
    void bounds() {
        assertEquals(5, Pager.of(99, 10, 47, "/a").page());
        assertEquals(1, Pager.of(-3, 10, 47, "/a").page());
        assertFalse(Pager.of(1, 10, 10, "/a").isNeeded());
        assertFalse(Pager.of(1, 10, 0, "/a").isNeeded());
    }

    @Test
    @DisplayName("Links keep the filters of the list")
    void links() {
        Pager pager = Pager.of(2, 10, 30, "/learning/search?q=sleep");
        assertEquals("/learning/search?q=sleep&page=1", pager.getPrevious());
        assertEquals("/learning/search?q=sleep&page=3", pager.getNext());
        assertNull(Pager.of(3, 10, 30, "/a").getNext());
        assertEquals("/a?page=1", Pager.of(2, 10, 30, "/a").getPrevious());
    }
}
