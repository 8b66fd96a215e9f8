package uk.slp.portal.childdeath;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.slp.portal.shared.persistence.Coded;

/** The lists that belong to what is told of a death, and to its case. */
public enum LineKind implements Coded {
    PARENT("parent", "Parents and carers", "a parent or carer", true, DeathSection.CHILD),
    HOUSEHOLD("household", "Brothers, sisters and household", "somebody in the household", true, DeathSection.CHILD),
    /** Agencies are asked for their returns by this list. */
    PROFESSIONAL(
            "professional",
            "Professionals and agencies who knew the child",
            "a professional or agency",
            true,
            DeathSection.CARE),
    STEP("step", "Steps of the joint agency response", "a step", false, DeathSection.RESPONSE),
    CONTACT("contact", "Contact with the family", "a contact", false, DeathSection.FAMILY),
    /** Taken to the meeting, and the answer taken back. */
    QUESTION("question", "Questions of the family", "a question", false, DeathSection.FAMILY);

    private final String code;
    private final String label;
    private final String one;
    private final boolean told;
    private final DeathSection section;

    LineKind(String code, String label, String one, boolean told, DeathSection section) {
        this.code = code;
        this.label = label;
        this.one = one;
        this.told = told;
        this.section = section;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** One of them, in a sentence: "a parent or carer". */
    public String one() {
        return one;
    }

    /** Whether it is part of what somebody tells of a death; every list is part of a case. */
    public boolean told() {
        return told;
    }

    /** The part of the case in which it stands. */
    public DeathSection section() {
        return section;
    }

    /** The list of a code, if there is one. */
    public static Optional<LineKind> named(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** Those of what somebody tells. */
    public static List<LineKind> ofNotice() {
        return Arrays.stream(values()).filter(LineKind::told).toList();
    }
}
