package uk.slp.portal.deadlines;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * Ages on a day. An age is reached at the start of the birthday (Family Law Reform Act 1969, section 9). Someone born
 * on 29 February reaches it on 1 March in a common year unless told otherwise.
 */
public final class Ages {

    private Ages() {}

    /** The birthday on which someone reaches an age, 29 February taken as 1 March in common years. */
    public static LocalDate birthday(LocalDate dateOfBirth, int age) {
        return birthday(dateOfBirth, age, LeapDayBirthday.FIRST_OF_MARCH);
    }

    /** The birthday on which someone reaches an age. */
    public static LocalDate birthday(LocalDate dateOfBirth, int age, LeapDayBirthday leap) {
        LocalDate birthday = dateOfBirth.plusYears(age);
        boolean moved = dateOfBirth.getMonth() == Month.FEBRUARY
                && dateOfBirth.getDayOfMonth() == 29
                && birthday.getDayOfMonth() != 29;
        return moved && leap == LeapDayBirthday.FIRST_OF_MARCH ? birthday.plusDays(1) : birthday;
    }

    /** Whole years on that day. @throws IllegalArgumentException when the day is before the birth */
    public static int on(LocalDate dateOfBirth, LocalDate day) {
        return on(dateOfBirth, day, LeapDayBirthday.FIRST_OF_MARCH);
    }

    /** Whole years on that day. @throws IllegalArgumentException when the day is before the birth */
    public static int on(LocalDate dateOfBirth, LocalDate day, LeapDayBirthday leap) {
        if (day.isBefore(dateOfBirth)) {
            throw new IllegalArgumentException("There is no age before the day of birth");
        }
        int years = (int) ChronoUnit.YEARS.between(dateOfBirth, day);
        // Between a moved birthday and the one ChronoUnit assumes there is a day at most: try the year on either side.
        int candidate = years + 1;
        while (candidate > 0 && birthday(dateOfBirth, candidate, leap).isAfter(day)) {
            candidate--;
        }
        return candidate;
    }

    /** True before the 18th birthday: a child. */
    public static boolean isChild(LocalDate dateOfBirth, LocalDate day) {
        return day.isBefore(birthday(dateOfBirth, 18));
    }

    /** True before the 25th birthday: the death of a care leaver may be notified. */
    public static boolean isUnder25(LocalDate dateOfBirth, LocalDate day) {
        return day.isBefore(birthday(dateOfBirth, 25));
    }
}
