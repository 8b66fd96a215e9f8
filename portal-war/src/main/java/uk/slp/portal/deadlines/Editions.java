package uk.slp.portal.deadlines;

import java.time.LocalDate;
import java.util.Optional;

/** Which edition of the guidance is in force on a day. */
public final class Editions {

    private Editions() {}

    /** The edition in force on that day; none before 4 July 2018, when Working Together 2018 began. */
    public static Optional<Edition> inForceOn(LocalDate day) {
        Edition found = null;
        for (Edition edition : Edition.values()) {
            if (!edition.inForceFrom().isAfter(day)) {
                found = edition;
            }
        }
        return Optional.ofNullable(found);
    }
}
