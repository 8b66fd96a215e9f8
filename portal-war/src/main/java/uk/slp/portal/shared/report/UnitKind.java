package uk.slp.portal.shared.report;

import uk.slp.portal.shared.persistence.Coded;

/** What a unit of a report is, and the letter with which its address begins. */
public enum UnitKind implements Coded {
    PARAGRAPH("paragraph", "Paragraph", "p"),
    QUOTE("quote", "Quotation", "q"),
    FINDING("finding", "Finding", "f"),
    GOOD_PRACTICE("good_practice", "Good practice", "g"),
    RECOMMENDATION("recommendation", "Recommendation", "r"),
    QUESTION("question", "Question for practice", "k");

    private final String code;
    private final String label;
    private final String letter;

    UnitKind(String code, String label, String letter) {
        this.code = code;
        this.label = label;
        this.letter = letter;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** First letter of an address, as in {@code p4.12} or {@code r1}. */
    public String letter() {
        return letter;
    }
}
