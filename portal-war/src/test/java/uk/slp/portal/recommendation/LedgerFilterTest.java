package uk.slp.portal.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The filter of the ledger")
class LedgerFilterTest {
    @Test
    @DisplayName("takes what is unknown as not asked for")
    void unknown() {
        LedgerFilter filter = LedgerFilter.of("finished", "no_such_theme", "../x", null);
        assertNull(filter.status());
        assertEquals(LedgerFilter.ALL, filter);
    }

    @Test
    @DisplayName("finds signs that a database reads as wild cards literally")
    void literally() {
        assertEquals(
                "%100!% of !_all!!%",
                LedgerFilter.of(null, null, null, "100% of _ALL!").pattern());
        assertTrue(LedgerFilter.of("overdue", null, null, null).overdue());
    }
}
