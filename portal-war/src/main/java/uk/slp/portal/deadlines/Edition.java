package uk.slp.portal.deadlines;

import java.time.LocalDate;

/**
 * Editions of Working Together to Safeguard Children. Each case keeps the edition under which it began. The dates of
 * 2023 and 2026 are those of publication; that of 2018 is from general knowledge.
 */
public enum Edition {
    WT2018("Working Together to Safeguard Children 2018", LocalDate.of(2018, 7, 4)),
    WT2023("Working Together to Safeguard Children 2023", LocalDate.of(2023, 12, 15)),
    WT2026("Working Together to Safeguard Children 2026", LocalDate.of(2026, 3, 19));

    private final String title;
    private final LocalDate inForceFrom;

    Edition(String title, LocalDate inForceFrom) {
        this.title = title;
        this.inForceFrom = inForceFrom;
    }

    /** The title as cited. */
    public String title() {
        return title;
    }

    /** The first day on which it was in force. */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }
}
