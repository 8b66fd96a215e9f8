package uk.slp.portal.deadlines;

import java.time.LocalDate;

/** The rule exists, but no edition of it was in force on the day from which it should be counted. */
public final class RuleNotInForce extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    RuleNotInForce(String title, LocalDate day, LocalDate first) {
        this("The rule for “" + title + "” was not in force on " + DeadlineWords.record(day) + ": it is known from "
                + DeadlineWords.record(first));
    }

    private RuleNotInForce(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What is wrong, for people. */
    public String sentence() {
        return sentence;
    }
}
