package uk.slp.portal.shared.vocabulary;

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

    private final String code;
    private final String label;

    AgeBand(String code, String label) {
        this.code = code;
        this.label = label;
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
