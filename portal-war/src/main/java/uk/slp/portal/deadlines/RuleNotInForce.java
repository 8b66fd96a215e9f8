package uk.slp.portal.deadlines;

import java.time.LocalDate;

/** The rule exists, but no edition of it was in force on the day from which it should be counted. */
public final class RuleNotInForce extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleNotInForce(String code, LocalDate day, LocalDate first) {
        super("The rule “" + code + "” was not in force on " + DeadlineWords.record(day) + ": it is known from "
                + DeadlineWords.record(first));
    }
}
