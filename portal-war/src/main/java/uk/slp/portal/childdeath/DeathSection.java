package uk.slp.portal.childdeath;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.slp.portal.shared.persistence.Coded;

/** The parts of what is told of a death, and of the case that is kept of it (domain reference 6.2 and 6.4). */
public enum DeathSection implements Coded {
    CHILD("child", "The child", "Name, dates, number, where the child lived", true, true),
    DEATH("death", "The death", "When and where, and whether it was expected", true, true),
    BIRTH("birth", "Birth", "For a child who died before the first birthday", true, true),
    CIRCUMSTANCES("circumstances", "What happened", "What led to the death, as far as it is known", true, true),
    CARE("care", "School, social care and health", "Who worked with the child", true, true),
    RESPONSE(
            "response", "Joint agency response", "Whether police, health and social care respond together", true, true),
    FIRST_STEPS("first-steps", "Coroner, certificate and family", "First decisions after the death", true, false),
    CORONER("coroner", "Coroner and post-mortem", "Referral, post-mortem report, inquest", false, true),
    FAMILY("family", "Key worker and family", "Who stays in touch with the family", false, true),
    AREA("area", "Area of the home address", "Deprivation, for the yearly figures of the panel", false, true),
    YOU("you", "You", "So that the panel can ask you", true, false);

    private final String code;
    private final String label;
    private final String hint;
    private final boolean told;
    private final boolean kept;

    DeathSection(String code, String label, String hint, boolean told, boolean kept) {
        this.code = code;
        this.label = label;
        this.hint = hint;
        this.told = told;
        this.kept = kept;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** One line on what it holds. */
    public String hint() {
        return hint;
    }

    /** Whether it is part of what somebody tells of a death. */
    public boolean told() {
        return told;
    }

    /** Whether it is part of the case. */
    public boolean kept() {
        return kept;
    }

    /** The section of a code, if there is one. */
    public static Optional<DeathSection> named(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Those of what somebody tells. */
    public static List<DeathSection> ofNotice() {
        return Arrays.stream(values()).filter(DeathSection::told).toList();
    }

    /** Those of a case. */
    public static List<DeathSection> ofCase() {
        return Arrays.stream(values()).filter(DeathSection::kept).toList();
    }
}
