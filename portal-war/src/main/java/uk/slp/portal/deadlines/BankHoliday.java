package uk.slp.portal.deadlines;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A bank holiday in England and Wales.
 *
 * @param date the day on which it is observed
 * @param name as in the reference list, for example {@code Boxing Day}, {@code Early May}, {@code Coronation (one-off)}
 * @param substitute true when it is observed in place of a day at a weekend
 */
public record BankHoliday(LocalDate date, String name, boolean substitute) {

    /** A day added by proclamation, such as a coronation. */
    public static BankHoliday oneOff(LocalDate date, String name) {
        return new BankHoliday(date, name + " (one-off)", false);
    }

    /** Why the day is not counted, for running text: "Christmas Day", "bank holiday in place of Boxing Day". */
    public String reason() {
        return substitute ? "bank holiday in place of " + plainName() : plainName();
    }

    /** A few words for a day of a strip: "Boxing Day (moved)", "Spring bank holiday". */
    public String label() {
        String words = substitute ? plainName() + " (moved)" : plainName();
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private String plainName() {
        int bracket = name.indexOf(" (");
        String bare = (bracket < 0 ? name : name.substring(0, bracket)).replace('\'', '’');
        String remark = bracket < 0 ? "" : name.substring(bracket + 2, name.length() - 1);
        String words =
                switch (bare) {
                    case "Early May" -> "early May bank holiday";
                    case "Spring", "Summer" -> bare.toLowerCase(Locale.UK) + " bank holiday";
                    default -> bare;
                };
        if (remark.equals("one-off")) {
            return "bank holiday for the " + words;
        }
        return remark.contains("moved") ? words + ", moved" : words;
    }
}
