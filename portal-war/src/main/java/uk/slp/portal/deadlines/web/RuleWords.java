package uk.slp.portal.deadlines.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;

/**
 * The amounts of rules for the sentences of pages, which never name one themselves: a change of law is a row of data. A
 * record that has begun shows its own last day, which no later row moves.
 */
@Named
@ApplicationScoped
public class RuleWords {
    @Inject
    private DeadlineCalculator calculator;

    /** "six months": the amount of the newest row of a rule, inside a sentence. */
    public String amount(String rule) {
        return DeadlineWords.spelt(calculator.rules().latest(rule));
    }

    /** "Six months", at the beginning of a sentence. */
    public String begin(String rule) {
        return DeadlineWords.speltCapital(calculator.rules().latest(rule));
    }
}
