package uk.slp.portal.duties;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * When each rule of {@code reference/duty_rules.csv} applies, by its id. A condition answers nothing when the duty does
 * not apply; else the questions that are still open, none when it is certain. Rule numbers are those of the domain
 * reference, section 14.
 */
final class DutyConditions {
    private static final Map<String, Function<Situation, Optional<Set<OpenQuestion>>>> BY_ID = new LinkedHashMap<>();

    static {
        BY_ID.put("panel-here", s -> child(s, EventPlace.IN_AREA, EventPlace.NOT_KNOWN));
        BY_ID.put("panel-abroad", s -> child(s, EventPlace.ABROAD_RESIDENT));
        BY_ID.put("panel-elsewhere", s -> child(s, EventPlace.OTHER_AUTHORITY));
        BY_ID.put("panel-unborn", DutyConditions::unborn);
        BY_ID.put("panel-died-adult", DutyConditions::diedAdult);
        BY_ID.put("panel-perpetrator", DutyConditions::perpetrator);
        BY_ID.put("looked-after-death", DutyConditions::lookedAfterDeath);
        BY_ID.put("care-leaver-death", DutyConditions::careLeaverDeath);
        BY_ID.put("child-death", DutyConditions::childDeath);
        BY_ID.put("joint-response", DutyConditions::jointResponse);
        BY_ID.put("joint-response-stillbirth", DutyConditions::unattendedStillbirth);
        BY_ID.put("partners-told", DutyConditions::panel);
        BY_ID.put("partners-review", DutyConditions::partnersReview);
        BY_ID.put("other-authority-incident", DutyConditions::otherAuthorityIncident);
        BY_ID.put("other-authority-looked-after", DutyConditions::otherAuthorityLookedAfter);
        BY_ID.put("other-authority-residence", DutyConditions::residence);
        for (String id :
                Set.of("none-near-miss", "none-25", "none-age", "none-pregnancy", "none-no-abuse", "none-place")) {
            BY_ID.put(id, s -> nothingToNotify(s).filter(id::equals).map(none -> Set.of()));
        }
    }

    private DutyConditions() {}

    /** The ids that have a condition. */
    static Set<String> ids() {
        return Set.copyOf(BY_ID.keySet());
    }

    /**
     * Whether the rule applies, and what is still open.
     *
     * @throws IllegalArgumentException for a rule without a condition
     */
    static Optional<Set<OpenQuestion>> of(String id, DutyFacts facts) {
        Function<Situation, Optional<Set<OpenQuestion>>> condition = BY_ID.get(id);
        if (condition == null) {
            throw new IllegalArgumentException("No condition is written for the duty " + id);
        }
        return condition.apply(new Situation(facts));
    }

    /** Section 16C: abuse, and a child who died or was seriously harmed. An unknown age is taken for a child’s. */
    private static Optional<Set<OpenQuestion>> child(Situation s, EventPlace... places) {
        boolean here = Set.of(places).contains(s.facts().place());
        if (!here || !s.abuse() || !s.seriousOutcome()) {
            return no();
        }
        boolean child = s.died() ? s.childWhenDied() : s.childWhenHarmed();
        if (!child && !s.ageUnknown()) {
            return no();
        }
        return yes(s.openPlace(), s.openAge());
    }

    private static Optional<Set<OpenQuestion>> unborn(Situation s) {
        boolean applies = s.unborn()
                && s.abuse()
                && s.seriousOutcome()
                && s.notAway()
                && s.facts().pregnancyEnd() != PregnancyEnd.TERMINATION;
        return applies ? yes(s.openPlace()) : no();
    }

    /** Harm before the 18th birthday, death after it (section 10.1). */
    private static Optional<Set<OpenQuestion>> diedAdult(Situation s) {
        boolean applies = s.abuse() && s.died() && s.childWhenHarmed() && !s.childWhenDied() && s.notAway();
        return applies ? yes(s.openPlace()) : no();
    }

    /** Rule 28 and row G: only where nothing serious happened to the child itself; else section 16C applies anyway. */
    private static Optional<Set<OpenQuestion>> perpetrator(Situation s) {
        boolean applies = s.abuse()
                && s.facts().perpetrator()
                && !s.seriousOutcome()
                && s.notAway()
                && (s.childWhenHarmed() || s.ageUnknown());
        return applies ? yes(s.openPlace(), s.openAge()) : no();
    }

    private static Optional<Set<OpenQuestion>> panel(Situation s) {
        for (String id : Set.of(
                "panel-here",
                "panel-abroad",
                "panel-elsewhere",
                "panel-unborn",
                "panel-died-adult",
                "panel-perpetrator")) {
            Optional<Set<OpenQuestion>> found = of(id, s.facts());
            if (found.isPresent()) {
                return found;
            }
        }
        return no();
    }

    /** Rules 15 and 17: whatever the cause. Only a child can be looked after, so an unknown age is no question then. */
    private static Optional<Set<OpenQuestion>> lookedAfterDeath(Situation s) {
        if (!s.died() || !(s.childWhenDied() || s.ageUnknown())) {
            return no();
        }
        return switch (s.facts().lookedAfter()) {
            case YES -> yes();
            case NO -> no();
            case NOT_KNOWN -> yes(EnumSet.of(OpenQuestion.LOOKED_AFTER), s.openAge());
        };
    }

    /** Rules 19 to 23. A looked-after child’s death is told already. */
    private static Optional<Set<OpenQuestion>> careLeaverDeath(Situation s) {
        boolean toldAlready = lookedAfterDeath(s).filter(Set::isEmpty).isPresent();
        if (!s.died() || s.unborn() || toldAlready || s.facts().careLeaver() == YesNoUnknown.NO) {
            return no();
        }
        boolean certain = s.facts().careLeaver() == YesNoUnknown.YES;
        if (s.ageUnknown()) {
            return certain
                    ? yes(EnumSet.of(OpenQuestion.AGE_UNDER_25))
                    : yes(EnumSet.of(OpenQuestion.CARE_LEAVER, OpenQuestion.AGE_UNDER_25));
        }
        if (!s.under25WhenDied()) {
            return no();
        }
        if (s.under16WhenDied()) {
            return certain ? yes(EnumSet.of(OpenQuestion.YOUNG_CARE_LEAVER)) : no();
        }
        return certain ? yes() : yes(EnumSet.of(OpenQuestion.CARE_LEAVER));
    }

    /** Rules 53 to 55. */
    private static Optional<Set<OpenQuestion>> childDeath(Situation s) {
        if (!s.died() || !s.notAway()) {
            return no();
        }
        if (s.unborn()) {
            return s.mayHaveBeenBorn() ? yes(EnumSet.of(OpenQuestion.BORN_ALIVE), s.openPlace()) : no();
        }
        return s.childWhenDied() || s.ageUnknown() ? yes(s.openPlace(), s.openAge()) : no();
    }

    /** Section 6.2: the triggers of a joint agency response, in England only. */
    private static Optional<Set<OpenQuestion>> jointResponse(Situation s) {
        if (!s.died() || !s.notAway() || s.facts().place() == EventPlace.ABROAD_RESIDENT) {
            return no();
        }
        if (s.unborn()) {
            return s.mayHaveBeenBorn() ? yes(EnumSet.of(OpenQuestion.BORN_ALIVE), s.openPlace()) : no();
        }
        if (!s.childWhenDied() && !s.ageUnknown()) {
            return no();
        }
        if (s.abuse() || s.facts().unexpected() == YesNoUnknown.YES) {
            return yes(s.openPlace(), s.openAge());
        }
        return s.facts().unexpected() == YesNoUnknown.NOT_KNOWN
                ? yes(EnumSet.of(OpenQuestion.UNEXPECTED), s.openPlace(), s.openAge())
                : no();
    }

    private static Optional<Set<OpenQuestion>> unattendedStillbirth(Situation s) {
        boolean applies = s.unborn()
                && s.died()
                && s.facts().pregnancyEnd() == PregnancyEnd.STILLBIRTH_UNATTENDED
                && s.notAway()
                && s.facts().place() != EventPlace.ABROAD_RESIDENT;
        return applies ? yes(s.openPlace()) : no();
    }

    private static Optional<Set<OpenQuestion>> partnersReview(Situation s) {
        if (panel(s).isPresent()) {
            return no();
        }
        return lookedAfterDeath(s).or(() -> careLeaverDeath(s));
    }

    /** Rule 7. */
    private static Optional<Set<OpenQuestion>> otherAuthorityIncident(Situation s) {
        return s.facts().place() == EventPlace.OTHER_AUTHORITY ? panel(s) : no();
    }

    /** Rule 18, where no serious incident is to be notified. */
    private static Optional<Set<OpenQuestion>> otherAuthorityLookedAfter(Situation s) {
        boolean elsewhere = s.facts().place() == EventPlace.OTHER_AUTHORITY;
        return elsewhere && panel(s).isEmpty() ? lookedAfterDeath(s) : no();
    }

    /** Rules 8 and 55: it happened abroad to a child of some other area, if of any. */
    private static Optional<Set<OpenQuestion>> residence(Situation s) {
        if (s.notAway() || !s.seriousOutcome()) {
            return no();
        }
        if (s.unborn()) {
            boolean harmed = s.abuse() && s.facts().pregnancyEnd() != PregnancyEnd.TERMINATION;
            return harmed || s.died() && s.mayHaveBeenBorn() ? yes() : no();
        }
        boolean child = s.childWhenDied() || s.childWhenHarmed() && s.abuse();
        if (!child && !s.ageUnknown()) {
            return no();
        }
        return s.abuse() || s.died() ? yes(s.openAge()) : no();
    }

    /** Why there is nothing to notify; empty when there is something. */
    private static Optional<String> nothingToNotify(Situation s) {
        if (panel(s).isPresent()
                || lookedAfterDeath(s).isPresent()
                || careLeaverDeath(s).isPresent()) {
            return Optional.empty();
        }
        if (!s.seriousOutcome()) {
            return Optional.of("none-near-miss");
        }
        if (s.born() && s.died() && !s.under25WhenDied() && s.facts().careLeaver() == YesNoUnknown.YES) {
            return Optional.of("none-25");
        }
        if (s.born() && !s.childWhenHarmed() && !s.childWhenDied()) {
            return Optional.of("none-age");
        }
        boolean terminated = s.facts().pregnancyEnd() == PregnancyEnd.TERMINATION;
        if (s.unborn() && s.died() && !s.mayHaveBeenBorn() && (terminated || !s.abuse())) {
            return Optional.of("none-pregnancy");
        }
        return Optional.of(s.abuse() ? "none-place" : "none-no-abuse");
    }

    private static Optional<Set<OpenQuestion>> no() {
        return Optional.empty();
    }

    @SafeVarargs
    private static Optional<Set<OpenQuestion>> yes(Set<OpenQuestion>... open) {
        EnumSet<OpenQuestion> all = EnumSet.noneOf(OpenQuestion.class);
        for (Set<OpenQuestion> some : open) {
            all.addAll(some);
        }
        return Optional.of(all);
    }
}
