package uk.slp.portal.shared.vocabulary;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.shared.persistence.Coded;

/** Age bands by which published learning is described; exact ages are not published. */
public enum AgeBand implements Coded {
    UNBORN("unborn", "Unborn"),
    UNDER_1("under-1", "Under 1"),
    FROM_1("1-4", "1 to 4"),
    FROM_5("5-9", "5 to 9"),
    FROM_10("10-12", "10 to 12"),
    FROM_13("13-15", "13 to 15"),
    FROM_16("16-17", "16 and 17"),
    FROM_18("18-24", "18 to 24");

    private static final Pattern YEARS = Pattern.compile("\\b(\\d{1,3})$");

    private final String code;
    private final String label;

    AgeBand(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The band of an age in whole years; none above 24. */
    public static Optional<AgeBand> ofYears(int years) {
        for (AgeBand band : values()) {
            Matcher limits = Pattern.compile("(\\d+)-(\\d+)").matcher(band.code);
            if (limits.matches()
                    && years >= Integer.parseInt(limits.group(1))
                    && years <= Integer.parseInt(limits.group(2))) {
                return Optional.of(band);
            }
        }
        return years < 1 ? Optional.of(UNDER_1) : Optional.empty();
    }

    /** The bands of ages as a notification tells them: "aged 4", "aged under 1", "unborn"; none for one not known. */
    public static Set<AgeBand> ofWords(Collection<String> ages) {
        Set<AgeBand> bands = EnumSet.noneOf(AgeBand.class);
        for (String age : ages) {
            Matcher years = YEARS.matcher(age);
            if (age.contains("unborn")) {
                bands.add(UNBORN);
            } else if (age.contains("under 1")) {
                bands.add(UNDER_1);
            } else if (years.find()) {
                ofYears(Integer.parseInt(years.group(1))).ifPresent(bands::add);
            }
        }
        return bands;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
