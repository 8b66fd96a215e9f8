package uk.slp.portal.childdeathform;

import uk.slp.portal.shared.persistence.Coded;

/** What sort of answer a question takes. A code of a question never changes its kind: old answers would become unreadable. */
public enum QuestionKind implements Coded {
    TEXT("text", "One line of text"),
    LONG_TEXT("long_text", "Several lines of text"),
    NUMBER("number", "Number"),
    DATE("date", "Date"),
    TIME("time", "Time of day"),
    YES_NO("yes_no", "Yes, no or not known"),
    CHOICE("choice", "One of a list"),
    SEVERAL("several", "Any of a list"),
    TABLE("table", "Rows of a table");

    private final String code;
    private final String label;

    QuestionKind(String code, String label) {
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

    /** Whether an answer names entries of a code list. */
    public boolean listed() {
        return this == CHOICE || this == SEVERAL;
    }

    /** Whether answers of two agencies can be set side by side and found to differ; two narratives always differ. */
    public boolean comparable() {
        return this != LONG_TEXT && this != TABLE;
    }

    /** Whether a column of a table may have it. */
    public boolean inTable() {
        return this == TEXT || this == NUMBER || this == DATE || this == CHOICE || this == YES_NO;
    }
}
