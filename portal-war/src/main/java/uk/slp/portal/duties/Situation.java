package uk.slp.portal.duties;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Ages;

/** The facts as the conditions ask for them. Ages as in the domain reference, section 10.1. */
record Situation(DutyFacts facts) {
    private static final int YOUNGEST_CARE_LEAVER = 16;

    boolean abuse() {
        return facts.abuseSuspected();
    }

    boolean died() {
        return facts.died();
    }

    boolean seriousOutcome() {
        return facts.outcome() != HarmOutcome.NEITHER;
    }

    boolean born() {
        return facts.age() == AgeGiven.BORN;
    }

    boolean unborn() {
        return facts.age() == AgeGiven.UNBORN;
    }

    boolean ageUnknown() {
        return facts.age() == AgeGiven.NOT_KNOWN;
    }

    /** Born, and before the 18th birthday when the harm was done. */
    boolean childWhenHarmed() {
        return before(18, facts.harmedOn());
    }

    /** Born, and before the 18th birthday at death; the same as at the harm where nobody died. */
    boolean childWhenDied() {
        return before(18, died() ? facts.diedOn() : facts.harmedOn());
    }

    boolean under25WhenDied() {
        return before(25, facts.diedOn());
    }

    boolean under16WhenDied() {
        return before(YOUNGEST_CARE_LEAVER, facts.diedOn());
    }

    private boolean before(int birthday, @Nullable LocalDate day) {
        LocalDate born = facts.dateOfBirth();
        if (born == null) {
            return false;
        }
        // No day is known: who was born is taken for a child, which is the careful side.
        return day == null || day.isBefore(Ages.birthday(born, birthday));
    }

    /** Anywhere but outside England with a home elsewhere. */
    boolean notAway() {
        return facts.place() != EventPlace.ABROAD_NOT_RESIDENT;
    }

    /** An unborn child of whom it is not said that the pregnancy ended without a live birth. */
    boolean mayHaveBeenBorn() {
        return facts.pregnancyEnd() == PregnancyEnd.NOT_KNOWN;
    }

    Set<OpenQuestion> openPlace() {
        return facts.place() == EventPlace.NOT_KNOWN ? Set.of(OpenQuestion.PLACE) : Set.of();
    }

    Set<OpenQuestion> openAge() {
        return ageUnknown() ? Set.of(OpenQuestion.AGE) : Set.of();
    }
}
