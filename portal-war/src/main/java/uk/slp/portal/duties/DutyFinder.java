package uk.slp.portal.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Basis;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineRule;
import uk.slp.portal.deadlines.Edition;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.UnknownYear;

/** Finds the duties that follow from facts. Pure and safe to share: the day and the edition are given to it. */
public final class DutyFinder {
    private final DutyRules rules;
    private final DeadlineCalculator calculator;
    private final String panelName;

    /** A finder over given data. */
    public DutyFinder(DutyRules rules, DeadlineCalculator calculator, String panelName) {
        this.rules = rules;
        this.calculator = calculator;
        this.panelName = panelName;
    }

    /** The rules in use. */
    public DutyRules rules() {
        return rules;
    }

    /** The calculator in use. */
    public DeadlineCalculator calculator() {
        return calculator;
    }

    /**
     * The duties.
     *
     * @throws UnknownYear when the day of awareness lies in a year whose bank holidays are not known
     * @throws RuleNotInForce when a time had not been set on the day of awareness
     */
    public DutyAnswer find(DutyFacts facts, Edition edition) {
        List<Duty> found = new ArrayList<>();
        for (DutyRule rule : rules.in(edition)) {
            DutyConditions.of(rule.id(), facts).ifPresent(open -> found.add(duty(rule, open, facts.awareOn())));
        }
        return new DutyAnswer(facts, edition, found);
    }

    private Duty duty(DutyRule rule, Set<OpenQuestion> open, @Nullable LocalDate awareOn) {
        Counting counting = awareOn == null ? null : counted(rule, awareOn);
        return new Duty(
                rule,
                rule.recipients().stream()
                        .map(name -> name.replace("{panel}", panelName))
                        .toList(),
                List.copyOf(open),
                counting,
                counting == null ? null : following(rule, counting.due()).orElse(null));
    }

    /** Only what is counted from awareness: a death in hours and the day of sending are not known here. */
    private @Nullable Counting counted(DutyRule rule, LocalDate awareOn) {
        if (rule.deadline().isEmpty()) {
            return null;
        }
        DeadlineRule time = calculator.rules().latest(rule.deadline());
        return time.basis() == Basis.AWARENESS ? calculator.count(rule.deadline(), awareOn) : null;
    }

    private Optional<LocalDate> following(DutyRule rule, LocalDate sentOn) {
        if (rule.followedBy().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(calculator.count(rule.followedBy(), sentOn).due());
        } catch (UnknownYear | RuleNotInForce e) {
            return Optional.empty();
        }
    }
}
