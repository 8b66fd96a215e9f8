package uk.slp.portal.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.slp.portal.deadlines.DeadlineCalculator;

/**
 * One duty in the words people read, as it is shown and as it is kept with a decision.
 *
 * @param id the rule that was applied
 * @param route to whom it leads, by code
 * @param routeTitle the same in words
 * @param level how binding, by code
 * @param levelTitle the same in words
 * @param why the reason
 * @param sender who sends
 * @param recipients who is told
 * @param time how long there is; may be empty
 * @param due last day as 2026-11-30; empty without a day
 * @param count query of the page that counts it; empty where it is not counted from awareness
 * @param next what comes after; may be empty
 * @param open on what it depends that is not known; may be empty
 * @param sources where it is written
 */
public record DutyCard(
        String id,
        String route,
        String routeTitle,
        String level,
        String levelTitle,
        String why,
        String sender,
        List<String> recipients,
        String time,
        String due,
        String count,
        String next,
        String open,
        String sources) {

    /** @param recipients copied */
    public DutyCard {
        recipients = List.copyOf(recipients);
    }

    static DutyCard of(Duty duty, DutyFacts facts, DeadlineCalculator calculator) {
        DutyRule rule = duty.rule();
        LocalDate aware = facts.awareOn();
        LocalDate due = duty.due();
        return new DutyCard(
                rule.id(),
                rule.route().code(),
                rule.route().label(),
                rule.level().code(),
                rule.level().label(),
                rule.why(),
                rule.sender(),
                duty.recipients(),
                DutyWords.time(duty, calculator),
                due == null ? "" : due.toString(),
                due == null || aware == null ? "" : "rule=" + rule.deadline() + "&from=" + aware,
                DutyWords.following(duty, calculator),
                duty.open().stream().map(OpenQuestion::subject).distinct().collect(Collectors.joining(", and on ")),
                DutyWords.sources(rule));
    }

    /** Kind of the tag for its level. */
    public String tag() {
        return level.equals(DutyStrength.LAW.code()) ? "going" : "";
    }
}
