package uk.slp.portal.childdeath.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.DeathSection;
import uk.slp.portal.childdeath.NoticeKind;
import uk.slp.portal.deadlines.Ages;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.time.PortalTime;

/**
 * What must be put right before a death is told to a panel, and what should be. Never lateness, and never what nobody can
 * know yet: a late or thin notification is better than none.
 */
public final class NoticeChecks {
    private static final Set<String> NEEDED = Set.of(
            "deathDate",
            "placeKind",
            "residence",
            "summary",
            "abuseSuspected",
            "jointResponse",
            "yourName",
            "yourRole",
            "yourOrganisation",
            "yourPhone",
            "sex",
            "expected");

    private static final List<String> TRIGGERS =
            List.of("triggerExternal", "triggerSudden", "triggerCustody", "triggerSuspicion", "triggerStillbirth");

    private static final int MOST_WEEKS = 45;
    private static final int LEAST_WEEKS = 15;
    private static final int MOST_GRAMS = 9_000;

    private NoticeChecks() {}

    /** Everything that must be put right first, in the order of the pages. */
    public static List<Violation> problems(NoticeKind kind, Answers answers, Instant now) {
        List<Violation> found = new ArrayList<>();
        for (DeathSection section : DeathSection.ofNotice()) {
            for (AskedRow field : DeathForm.of(section, kind, answers)) {
                String text = answers.get(field);
                List<Violation> wrong = field.wrong(text);
                found.addAll(wrong);
                if (text == null && NEEDED.contains(field.apiName())) {
                    found.add(new Violation(field.apiName(), "required", need(field)));
                }
            }
            if (section == DeathSection.CHILD) {
                found.addAll(child(kind, answers));
            } else if (section == DeathSection.DEATH) {
                found.addAll(days(kind, answers, now));
            } else if (section == DeathSection.BIRTH) {
                found.addAll(birth(kind, answers));
            } else if (section == DeathSection.RESPONSE) {
                found.addAll(response(answers));
            }
        }
        return found;
    }

    private static String need(AskedRow field) {
        return "Answer “" + field.label() + "”.";
    }

    /** Rule 57: a number with a right last digit, or a coded reason why there is none. Rule 54 is in {@link #days}. */
    private static List<Violation> child(NoticeKind kind, Answers answers) {
        List<Violation> found = new ArrayList<>();
        if (kind != NoticeKind.LIVE_BIRTH) {
            return found;
        }
        if (answers.get("birthDate") == null) {
            found.add(new Violation("birthDate", "required", "Enter the date of birth."));
        }
        String number = answers.get("nhsNumber");
        String absent = answers.get("nhsAbsent");
        if (number == null && absent == null) {
            found.add(new Violation(
                    "nhsNumber", "nhs_number_or_reason", "Enter the NHS number, or say why there is none."));
        } else if (number != null && !NhsNumber.valid(number)) {
            found.add(
                    new Violation(
                            "nhsNumber",
                            "nhs_number_wrong",
                            "This is no NHS number: look for a wrong digit. If you cannot find the right one, leave it empty and say why."));
        } else if (number != null && absent != null) {
            found.add(new Violation(
                    "nhsAbsent",
                    "nhs_number_and_reason",
                    "There is an NHS number, so no reason is needed: take one away."));
        }
        return found;
    }

    private static List<Violation> days(NoticeKind kind, Answers answers, Instant now) {
        List<Violation> found = new ArrayList<>();
        Optional<LocalDate> died = Asked.day(answers.get("deathDate"));
        Optional<LocalDate> born = Asked.day(answers.get("birthDate"));
        if (died.isEmpty()) {
            return found;
        }
        LocalDate today = LocalDate.ofInstant(now, PortalTime.LONDON);
        Optional<LocalTime> time = Asked.time(answers.get("deathTime"));
        if (died.get().isAfter(today)
                || time.isPresent() && moment(died.get(), time.get()).isAfter(now)) {
            found.add(new Violation(
                    "deathDate", "in_future", "The death lies in the future: check the day and the time."));
        }
        if (time.isPresent() && missing(died.get(), time.get())) {
            found.add(new Violation(
                    "deathTime",
                    "no_such_time",
                    "The clocks went forward that night, so there was no such time: check it."));
        }
        if (kind == NoticeKind.LIVE_BIRTH && born.isPresent()) {
            if (born.get().isAfter(died.get())) {
                found.add(new Violation("birthDate", "after_death", "The date of birth is after the date of death."));
            } else if (!Ages.isChild(born.get(), died.get())) {
                found.add(new Violation(
                        "birthDate",
                        "not_a_child",
                        "This young person had reached the 18th birthday, so no overview panel reviews the death. If one of"
                                + " the dates is wrong, correct it."));
            }
        }
        return found;
    }

    private static List<Violation> birth(NoticeKind kind, Answers answers) {
        List<Violation> found = new ArrayList<>();
        if (!When.INFANT.applies(kind, answers)) {
            return found;
        }
        Optional<Integer> weeks = number(answers.get("gestation"));
        if (weeks.isPresent() && (weeks.get() < LEAST_WEEKS || weeks.get() > MOST_WEEKS)) {
            found.add(new Violation(
                    "gestation",
                    "out_of_range",
                    "Weeks of gestation lie between " + LEAST_WEEKS + " and " + MOST_WEEKS + "."));
        }
        Optional<Integer> grams = number(answers.get("birthWeight"));
        if (grams.isPresent() && (grams.get() == 0 || grams.get() > MOST_GRAMS)) {
            found.add(new Violation(
                    "birthWeight", "out_of_range", "The birth weight is given in grams, up to " + MOST_GRAMS + "."));
        }
        return found;
    }

    /** What is wrong with one part of a case as it is written; nothing there is compulsory. */
    public static List<Violation> doubts(DeathSection section, NoticeKind kind, Answers answers) {
        return switch (section) {
            case CHILD ->
                child(kind, answers).stream()
                        .filter(wrong -> !wrong.code().equals("nhs_number_or_reason"))
                        .toList();
            case BIRTH -> birth(kind, answers);
            case RESPONSE -> response(answers);
            default -> List.of();
        };
    }

    /** Rule 59: any trigger true and no joint agency response needs a reason. */
    static List<Violation> response(Answers answers) {
        if (triggered(answers)
                && DeathChoices.NO.equals(answers.get("jointResponse"))
                && answers.get("jointWhy") == null) {
            return List.of(new Violation(
                    "jointWhy",
                    "reason_required",
                    "One of the five reasons for a joint agency response is true. Say why there is none."));
        }
        return List.of();
    }

    /** Whether one of the five reasons for a joint agency response is true. */
    public static boolean triggered(Answers answers) {
        return TRIGGERS.stream().anyMatch(name -> DeathChoices.YES.equals(answers.get(name)));
    }

    /** What should be looked at, and does not keep it from being sent. */
    public static List<Violation> warnings(NoticeKind kind, Answers answers) {
        List<Violation> found = new ArrayList<>();
        if (answers.get("deathTime") == null) {
            found.add(new Violation(
                    "deathTime", "no_time", "Without the time of death, nobody can say whether this is in time."));
        }
        if (answers.get("keyWorker") == null) {
            found.add(new Violation("keyWorker", "no_key_worker", "No key worker is named for the family."));
        }
        if (triggered(answers) && !DeathChoices.YES.equals(answers.get("jointResponse"))) {
            found.add(new Violation(
                    "jointResponse",
                    "response_expected",
                    "One of the five reasons for a joint agency response is true, and there is none."));
        }
        if (DeathChoices.YES.equals(answers.get("abuseSuspected"))) {
            found.add(new Violation(
                    "abuseSuspected",
                    "tell_authority",
                    "Abuse or neglect is known or suspected: tell the local authority now. It decides on a serious incident"
                            + " notification; this form does not tell it."));
        }
        if (kind == NoticeKind.LIVE_BIRTH && answers.get("ethnicity") == null) {
            found.add(new Violation("ethnicity", "no_ethnicity", "The ethnic group is not given."));
        }
        return found;
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(PortalTime.LONDON).toInstant();
    }

    /** Whether the clocks jumped over that time. */
    static boolean missing(LocalDate day, LocalTime time) {
        ZoneId london = PortalTime.LONDON;
        return london.getRules().getValidOffsets(day.atTime(time)).isEmpty();
    }

    static Optional<Integer> number(@Nullable String text) {
        return text != null && text.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
