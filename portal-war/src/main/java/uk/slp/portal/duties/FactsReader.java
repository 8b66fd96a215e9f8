package uk.slp.portal.duties;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Ages;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/**
 * Reads facts from named texts, as an address, a form or a body of the interface has them, and says at once everything
 * that is missing, unreadable or contradictory, each at its field. What does not matter for the answer may be left out
 * and then counts as not known.
 */
public final class FactsReader {
    /** The names of the questions, in the order in which they are asked. */
    public static final List<String> FIELDS = List.of(
            "abuse",
            "outcome",
            "perpetrator",
            "place",
            "age",
            "dateOfBirth",
            "pregnancyEnd",
            "dateOfEvent",
            "dateOfDeath",
            "lookedAfter",
            "careLeaver",
            "unexpected",
            "awareOn");

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private final Map<String, String> texts;
    private final List<Violation> unreadable = new ArrayList<>();
    private final List<Violation> contradictions = new ArrayList<>();
    private final @Nullable DutyFacts facts;

    /**
     * Reads.
     *
     * @param texts by the names of {@link #FIELDS}; others are not looked at
     */
    public FactsReader(Map<String, String> texts) {
        this.texts = texts;
        Optional<Abuse> abuse = needed("abuse", Abuse.class, "Say whether abuse or neglect is known or suspected");
        Optional<HarmOutcome> outcome =
                needed("outcome", HarmOutcome.class, "Say whether the child died or was seriously harmed");
        boolean perpetrator = one("perpetrator", YesNoUnknown.class).orElse(YesNoUnknown.NO) == YesNoUnknown.YES;
        EventPlace place = one("place", EventPlace.class).orElse(EventPlace.NOT_KNOWN);
        Optional<AgeGiven> said = one("age", AgeGiven.class);
        LocalDate birth = date("dateOfBirth");
        LocalDate event = date("dateOfEvent");
        LocalDate death = date("dateOfDeath");
        LocalDate aware = date("awareOn");
        PregnancyEnd end = one("pregnancyEnd", PregnancyEnd.class).orElse(PregnancyEnd.NOT_KNOWN);
        YesNoUnknown lookedAfter = one("lookedAfter", YesNoUnknown.class).orElse(YesNoUnknown.NOT_KNOWN);
        YesNoUnknown careLeaver = one("careLeaver", YesNoUnknown.class).orElse(YesNoUnknown.NOT_KNOWN);
        YesNoUnknown unexpected = one("unexpected", YesNoUnknown.class).orElse(YesNoUnknown.NOT_KNOWN);
        AgeGiven age = said.orElse(birth == null ? AgeGiven.NOT_KNOWN : AgeGiven.BORN);
        if (age == AgeGiven.BORN && birth == null && wrong("dateOfBirth").isEmpty()) {
            missing("dateOfBirth", "Enter the date of birth, or say that the age is not known");
        }
        if (age != AgeGiven.BORN && birth != null) {
            contradiction("age", "There is a date of birth: choose that it is known, or take the date out");
        }
        if (abuse.isEmpty() || outcome.isEmpty() || !unreadable.isEmpty() || !contradictions.isEmpty()) {
            facts = null;
            return;
        }
        DutyFacts read = new DutyFacts(
                abuse.get(),
                outcome.get(),
                place,
                lookedAfter,
                careLeaver,
                age,
                birth,
                event,
                death,
                end,
                unexpected,
                perpetrator,
                aware);
        check(read);
        facts = unreadable.isEmpty() && contradictions.isEmpty() ? read : null;
    }

    private void check(DutyFacts read) {
        LocalDate birth = read.dateOfBirth();
        LocalDate event = read.dateOfEvent();
        LocalDate death = read.dateOfDeath();
        boolean ageMatters = read.outcome() != HarmOutcome.NEITHER || read.perpetrator();
        if (birth != null && event == null && death == null && ageMatters) {
            missing("dateOfEvent", "Enter the day it happened, so that the age on that day is known");
        }
        if (birth != null && event != null && event.isBefore(birth)) {
            contradiction(
                    "dateOfEvent", "The day it happened is before the birth: correct it, or choose “not yet born”");
        }
        if (death != null && !read.died()) {
            contradiction("dateOfDeath", "There is a date of death: say that the child died, or take the date out");
        }
        if (death != null && birth != null && death.isBefore(birth)) {
            contradiction("dateOfDeath", "The date of death is before the date of birth");
        } else if (death != null && event != null && death.isBefore(event)) {
            contradiction("dateOfDeath", "The date of death is before the day it happened");
        }
        LocalDate first = event == null ? death : event;
        if (read.awareOn() != null && first != null && read.awareOn().isBefore(first)) {
            contradiction("awareOn", "The day the authority became aware is before the day it happened");
        }
        if (read.age() == AgeGiven.UNBORN) {
            checkUnborn(read);
        } else if (read.pregnancyEnd() != PregnancyEnd.NOT_KNOWN) {
            contradiction("pregnancyEnd", "This is asked for an unborn child only: choose “not known”");
        }
        LocalDate harmed = read.harmedOn();
        if (read.lookedAfter() == YesNoUnknown.YES
                && birth != null
                && harmed != null
                && !harmed.isBefore(Ages.birthday(birth, 18))) {
            contradiction(
                    "lookedAfter",
                    "Nobody is looked after from the 18th birthday on: check the dates, or say whether it was a care"
                            + " leaver");
        }
    }

    private void checkUnborn(DutyFacts read) {
        if (read.lookedAfter() == YesNoUnknown.YES) {
            contradiction("lookedAfter", "An unborn child cannot be looked after by a local authority");
        }
        if (read.careLeaver() == YesNoUnknown.YES) {
            contradiction("careLeaver", "An unborn child cannot be a care leaver");
        }
        if (read.perpetrator()) {
            contradiction("perpetrator", "An unborn child cannot have harmed somebody else");
        }
        if (read.pregnancyEnd() != PregnancyEnd.NOT_KNOWN && !read.died()) {
            contradiction("pregnancyEnd", "Say that the child died, or choose “not known” here");
        }
    }

    /** The facts, unless something is wrong. */
    public Optional<DutyFacts> facts() {
        return Optional.ofNullable(facts);
    }

    /** What is missing or cannot be read. */
    public List<Violation> unreadable() {
        return List.copyOf(unreadable);
    }

    /** Everything that is wrong, in the order of the questions. */
    public List<Violation> problems() {
        return FIELDS.stream()
                .flatMap(field -> Stream.concat(unreadable.stream(), contradictions.stream())
                        .filter(violation -> violation.field().equals(field)))
                .toList();
    }

    private String text(String field) {
        String text = texts.get(field);
        return text == null ? "" : text.trim();
    }

    private Optional<Violation> wrong(String field) {
        return unreadable.stream().filter(v -> v.field().equals(field)).findFirst();
    }

    private <E extends Enum<E> & Coded> Optional<E> needed(String field, Class<E> type, String message) {
        if (text(field).isEmpty()) {
            missing(field, message);
            return Optional.empty();
        }
        return one(field, type);
    }

    private <E extends Enum<E> & Coded> Optional<E> one(String field, Class<E> type) {
        String text = YesNoUnknown.class.equals(type) ? yesOrNo(text(field)) : text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!Coded.known(type, text)) {
            String codes = Stream.of(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
            unreadable.add(new Violation(field, "unknown_" + snake(field), "Use one of these: " + codes + "."));
            return Optional.empty();
        }
        return Optional.of(Coded.of(type, text));
    }

    /** Programs say true and false where people say yes and no. */
    private static String yesOrNo(String text) {
        return switch (text) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> text;
        };
    }

    private @Nullable LocalDate date(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                return day;
            }
        } catch (DateTimeException e) {
            unreadable.add(unreadableDate(field));
            return null;
        }
        unreadable.add(unreadableDate(field));
        return null;
    }

    private static Violation unreadableDate(String field) {
        return new Violation(
                field, snake(field) + "_unreadable", "Enter a real date, such as 23 November 2026 (2026-11-23).");
    }

    private void missing(String field, String message) {
        unreadable.add(new Violation(field, snake(field) + "_missing", message + "."));
    }

    private void contradiction(String field, String message) {
        contradictions.add(new Violation(field, snake(field) + "_contradicts", message + "."));
    }

    private static String snake(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
