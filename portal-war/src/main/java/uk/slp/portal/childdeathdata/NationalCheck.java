package uk.slp.portal.childdeathdata;

import static uk.slp.portal.childdeathdata.NationalField.BIRTH_DATE;
import static uk.slp.portal.childdeathdata.NationalField.CLOSED_ON;
import static uk.slp.portal.childdeathdata.NationalField.DEATH_DATE;
import static uk.slp.portal.childdeathdata.NationalField.GESTATION;
import static uk.slp.portal.childdeathdata.NationalField.NHS_ABSENT;
import static uk.slp.portal.childdeathdata.NationalField.NHS_NUMBER;
import static uk.slp.portal.childdeathdata.NationalField.NOTIFIED_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeath.NhsNumberRule;

/** Checks cases before they are given to the national database. An error holds a case back, a warning does not. */
public final class NationalCheck {
    private static final int ADULT = 18;

    private NationalCheck() {}

    /** What is found in each of them, and in them together, in their order. */
    public static List<NationalFinding> of(List<NationalCase> cases) {
        Map<Object, Integer> numbers = new HashMap<>();
        for (NationalCase one : cases) {
            Object number = one.get(NHS_NUMBER);
            if (one.reviewed() && number != null) {
                numbers.merge(number, 1, Integer::sum);
            }
        }
        List<NationalFinding> found = new ArrayList<>();
        for (NationalCase one : cases) {
            needs(one, found);
            if (one.reviewed()) {
                number(one, numbers, found);
                days(one, found);
            }
        }
        return found;
    }

    private static void needs(NationalCase one, List<NationalFinding> found) {
        for (NationalField field : NationalField.values()) {
            if (one.get(field) != null) {
                continue;
            }
            boolean needed =
                    switch (field.need()) {
                        case ALWAYS -> true;
                        case REVIEWED -> one.reviewed();
                        // Rule 61.
                        case COMPLETED -> one.status() == ChildDeathStatus.CLOSED;
                        case WISHED, NEVER -> false;
                    };
            if (needed) {
                add(found, one, field, true, "missing", field.label() + ": missing.");
            } else if (field.need() == NationalField.Need.WISHED && one.reviewed()) {
                add(found, one, field, false, "missing", field.label() + ": not known.");
            }
        }
    }

    /** Rules 57 and 58. */
    private static void number(NationalCase one, Map<Object, Integer> numbers, List<NationalFinding> found) {
        Object number = one.get(NHS_NUMBER);
        if (number == null) {
            if (one.get(NHS_ABSENT) == null) {
                add(found, one, NHS_NUMBER, true, "missing", "NHS number: missing, and no reason is given.");
            }
            return;
        }
        if (!NhsNumberRule.kept(number.toString())) {
            add(found, one, NHS_NUMBER, true, "check_digit", "NHS number: the last digit does not fit the others.");
        }
        if (one.get(NHS_ABSENT) != null) {
            add(found, one, NHS_ABSENT, false, "contradiction", "There is an NHS number and a reason for none.");
        }
        if (numbers.getOrDefault(number, 0) > 1) {
            add(found, one, NHS_NUMBER, true, "twice", "NHS number: another case of the file has the same.");
        }
    }

    /** Rule 54, and days in an order that cannot be. */
    private static void days(NationalCase one, List<NationalFinding> found) {
        LocalDate born = day(one, BIRTH_DATE);
        LocalDate died = day(one, DEATH_DATE);
        LocalDate told = day(one, NOTIFIED_ON);
        LocalDate closed = day(one, CLOSED_ON);
        if (born != null && died != null) {
            if (died.isBefore(born)) {
                add(found, one, BIRTH_DATE, true, "order", "Date of birth: after the date of death.");
            } else if (!died.isBefore(born.plusYears(ADULT))) {
                add(found, one, BIRTH_DATE, true, "adult", "Date of birth: 18 or older at death.");
            } else if (died.isBefore(born.plusYears(1)) && one.get(GESTATION) == null) {
                add(found, one, GESTATION, false, "missing", "Weeks of gestation: not known, of a child under 1.");
            }
        }
        if (died != null && told != null && told.isBefore(died)) {
            add(found, one, NOTIFIED_ON, true, "order", "Day on which the panel was told: before the death.");
        }
        if (told != null && closed != null && closed.isBefore(told)) {
            add(found, one, CLOSED_ON, true, "order", "Day of completion: before the panel was told.");
        }
    }

    private static @Nullable LocalDate day(NationalCase one, NationalField field) {
        return one.get(field) instanceof LocalDate day ? day : null;
    }

    private static void add(
            List<NationalFinding> found,
            NationalCase one,
            NationalField field,
            boolean error,
            String code,
            String message) {
        found.add(new NationalFinding(one.reference(), field, error, code, message));
    }
}
