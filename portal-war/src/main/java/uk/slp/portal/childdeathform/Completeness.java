package uk.slp.portal.childdeathform;

import java.util.Collection;

/**
 * How much of what is asked is answered. A question that a condition or the kind of agency leaves out counts for nothing.
 *
 * @param asked questions that are asked
 * @param answered those with an answer
 * @param explained those without one, with a reason why
 */
public record Completeness(int asked, int answered, int explained) {
    private static final int HUNDRED = 100;

    static Completeness of(Collection<AskedQuestion> questions) {
        int answered = 0;
        int explained = 0;
        for (AskedQuestion question : questions) {
            if (question.answered()) {
                answered++;
            } else if (question.explained()) {
                explained++;
            }
        }
        return new Completeness(questions.size(), answered, explained);
    }

    /** Questions about which nothing is said. */
    public int open() {
        return asked - answered - explained;
    }

    /** Answered or explained, in hundredths of what is asked, rounded down: 100 only when nothing is open. */
    public int score() {
        return asked == 0 ? HUNDRED : (answered + explained) * HUNDRED / asked;
    }

    /** In words. */
    public String words() {
        if (asked == 0) {
            return "Nothing is asked";
        }
        return answered + " of " + asked + " answered"
                + (explained == 0 ? "" : ", " + explained + " with a reason why not")
                + (open() == 0 ? "" : ", " + open() + " open");
    }
}
