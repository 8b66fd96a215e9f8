package uk.slp.portal.identifiability.detect;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import uk.slp.portal.identifiability.Identifiers.HeldPerson;

/** Words that say as much as a reader needs and no more. */
final class Replacements {
    private static final int MIDDLE_OF_THE_MONTH = 15;

    private Replacements() {}

    static List<String> person(HeldPerson person) {
        return person.who().equals("the child")
                ? List.of("the child")
                : List.of(person.who(), "a member of the family");
    }

    /** "in the winter of 2024 to 2025" is less than a month, and enough. */
    static List<String> day(LocalDate day) {
        return List.of(season(day) + " " + seasonYear(day), part(day) + " " + day.getYear());
    }

    static List<String> dayWithoutYear(Month month) {
        return List.of(season(month), "that month");
    }

    private static String season(LocalDate day) {
        return season(day.getMonth());
    }

    static String season(Month month) {
        return switch (month) {
            case DECEMBER, JANUARY, FEBRUARY -> "the winter";
            case MARCH, APRIL, MAY -> "the spring";
            case JUNE, JULY, AUGUST -> "the summer";
            default -> "the autumn";
        };
    }

    private static String seasonYear(LocalDate day) {
        return switch (day.getMonth()) {
            case DECEMBER -> "of " + day.getYear() + " to " + (day.getYear() + 1);
            case JANUARY, FEBRUARY -> "of " + (day.getYear() - 1) + " to " + day.getYear();
            default -> "of " + day.getYear();
        };
    }

    private static String part(LocalDate day) {
        int month = day.getMonthValue();
        boolean lateInMonth = day.getDayOfMonth() > MIDDLE_OF_THE_MONTH;
        if (month <= 4) {
            return "early in";
        }
        return month > 8 || month == 8 && lateInMonth ? "late in" : "in the middle of";
    }

    /** The age bands in which published learning is described. */
    static List<String> years(int years) {
        String band = years < 1
                ? "under 1"
                : years < 5
                        ? "aged 1 to 4"
                        : years < 10
                                ? "aged 5 to 9"
                                : years < 16 ? "aged 10 to 15" : years < 18 ? "aged 16 or 17" : "aged 18 or over";
        String word = years < 1
                ? "a baby"
                : years < 5
                        ? "a young child"
                        : years < 10 ? "a child of primary school age" : years < 18 ? "a teenager" : "a young adult";
        return List.of(band, word);
    }

    /** What kind of place a name belongs to. */
    static List<String> place(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.matches("(?s).*\\b(?:primary|infants?|juniors?|first)\\b.*")) {
            return List.of("a primary school", "the child’s school");
        }
        if (plain.matches("(?s).*\\b(?:secondary|high|grammar|comprehensive)\\b.*")) {
            return List.of("a secondary school", "the child’s school");
        }
        if (plain.matches("(?s).*\\b(?:nursery|pre-?school|playgroup|childminder)\\b.*")) {
            return List.of("a nursery", "an early years setting");
        }
        if (plain.matches("(?s).*\\b(?:school|academy|college)\\b.*")) {
            return List.of("a school", "the child’s school");
        }
        if (plain.matches("(?s).*\\b(?:hospital|infirmary|ward|hospice)\\b.*")) {
            return List.of("a hospital", "the local hospital");
        }
        if (plain.matches("(?s).*\\b(?:surgery|clinic|practice|health centre|medical centre)\\b.*")) {
            return List.of("a GP practice", "a health centre");
        }
        if (plain.matches("(?s).*\\b(?:home|house|lodge)\\b.*")) {
            return List.of("a children’s home", "the placement");
        }
        return List.of("a place in the area", "the family’s home");
    }
}
