package uk.slp.portal.notification.likeness;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two records may be about the same child and the same incident, so that a person looks (rule 25). A
 * hint, never a decision: the levels were chosen on a generated set of altered and different pairs, and a benchmark
 * beside this class measures both kinds of error.
 */
public final class Likeness {
    private static final double NAME = 0.88;
    private static final double NAME_SURE = 0.93;
    private static final double BIRTH = 0.8;
    private static final double EVENT = 0.8;
    private static final double PLACE = 0.5;

    /** Days between two dates of one incident that were learned from different people. */
    static final int DAYS_APART = 3;

    private Likeness() {}

    /** Whether a person should be asked. */
    public static boolean hints(Sketch one, Sketch other) {
        return of(one, other).isPresent();
    }

    /** What is alike, if a person should be asked. */
    public static Optional<Alike> of(Sketch one, Sketch other) {
        if (sameNumber(one.nhsNumber(), other.nhsNumber())) {
            return Optional.of(Alike.NHS_NUMBER);
        }
        OptionalDouble birth = DateLikeness.of(one.dateOfBirth(), other.dateOfBirth());
        double event = event(one, other);
        double name = NameLikeness.whole(one, other);
        boolean known = birth.isPresent();
        boolean sameBirth = known && birth.getAsDouble() >= BIRTH;
        if (sameBirth && name >= NAME) {
            return Optional.of(Alike.NAME_AND_BIRTH);
        }
        if (!known && name >= NAME_SURE && event >= EVENT) {
            return Optional.of(Alike.NAME_AND_DAY);
        }
        boolean somePart = Math.max(
                        NameLikeness.part(one.givenNames(), other.givenNames(), true),
                        NameLikeness.part(one.familyName(), other.familyName(), false))
                >= NAME_SURE;
        if (sameBirth && somePart && event >= EVENT) {
            return Optional.of(Alike.BIRTH_AND_DAY);
        }
        boolean unnamed = nameless(one) || nameless(other);
        return unnamed && (!known || sameBirth) && event >= EVENT && place(one, other, sameBirth)
                ? Optional.of(Alike.DAY_AND_PLACE)
                : Optional.empty();
    }

    /** Whether the two days can be those of one incident: alike, or one of them not known (rule 25). */
    public static boolean perhapsOneDay(@Nullable String one, @Nullable String other) {
        OptionalDouble apart = DateLikeness.daysApart(one, other);
        return (apart.isPresent() && apart.getAsDouble() <= DAYS_APART)
                || DateLikeness.of(one, other).orElse(1) >= EVENT;
    }

    /** How alike the days of the two incidents are, in the same area; 0 in different ones. */
    private static double event(Sketch one, Sketch other) {
        if (one.areaCode() != null
                && other.areaCode() != null
                && !one.areaCode().equals(other.areaCode())) {
            return 0;
        }
        OptionalDouble apart = DateLikeness.daysApart(one.incidentDate(), other.incidentDate());
        if (apart.isPresent() && apart.getAsDouble() <= DAYS_APART) {
            return 1;
        }
        return DateLikeness.of(one.incidentDate(), other.incidentDate()).orElse(0);
    }

    private static boolean place(Sketch one, Sketch other, boolean sameBirth) {
        Set<String> words = new HashSet<>(NameLikeness.words(one.place()));
        Set<String> others = new HashSet<>(NameLikeness.words(other.place()));
        if (words.isEmpty() || others.isEmpty()) {
            // What is not known is no evidence: one area on one and the same day is only with a date of birth.
            OptionalDouble apart = DateLikeness.daysApart(one.incidentDate(), other.incidentDate());
            return sameBirth
                    && one.areaCode() != null
                    && one.areaCode().equals(other.areaCode())
                    && apart.isPresent()
                    && apart.getAsDouble() == 0;
        }
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        words.retainAll(others);
        return (double) words.size() / all.size() >= PLACE;
    }

    private static boolean nameless(Sketch sketch) {
        return NameLikeness.words(sketch.givenNames()).isEmpty()
                && NameLikeness.words(sketch.familyName()).isEmpty();
    }

    private static boolean sameNumber(@Nullable String one, @Nullable String other) {
        String digits = one == null ? "" : one.replaceAll("\\D", "");
        return digits.length() == 10 && other != null && digits.equals(other.replaceAll("\\D", ""));
    }
}
