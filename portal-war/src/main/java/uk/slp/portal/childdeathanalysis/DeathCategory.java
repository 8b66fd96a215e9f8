package uk.slp.portal.childdeathanalysis;

import java.util.Arrays;
import java.util.Optional;
import uk.slp.portal.shared.persistence.Coded;

/**
 * The categories of a child's death in their order: where two could apply, the one higher in the list, which has the lower
 * number, is chosen (domain reference 6.4, rule 62).
 */
public enum DeathCategory implements Coded {
    ABUSE(1, "Deliberately inflicted injury, abuse or neglect", "Suspected homicide, infanticide, fatal neglect"),
    SUICIDE(2, "Suicide or deliberate self-inflicted harm", ""),
    TRAUMA(
            3,
            "Trauma and other external factors",
            "Includes medical or surgical complications or error; not deliberate"),
    MALIGNANCY(4, "Malignancy", ""),
    ACUTE(5, "Acute medical or surgical condition", "Includes sudden unexpected death in epilepsy"),
    CHRONIC(6, "Chronic medical condition", ""),
    CONGENITAL(7, "Chromosomal, genetic and congenital anomalies", ""),
    PERINATAL(8, "Perinatal or neonatal event", ""),
    INFECTION(9, "Infection", ""),
    UNEXPLAINED(10, "Sudden unexpected, unexplained death", "Not epilepsy: see 5");

    private final int number;
    private final String label;
    private final String note;

    DeathCategory(int number, String label, String note) {
        this.number = number;
        this.label = label;
        this.note = note;
    }

    /** Its number as text, which is what is stored and sent. */
    @Override
    public String code() {
        return Integer.toString(number);
    }

    @Override
    public String label() {
        return label;
    }

    /** From 1 to 10. */
    public int number() {
        return number;
    }

    /** What belongs to it; empty where its name says it. */
    public String note() {
        return note;
    }

    /** The category of a number, if there is one. */
    public static Optional<DeathCategory> numbered(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
