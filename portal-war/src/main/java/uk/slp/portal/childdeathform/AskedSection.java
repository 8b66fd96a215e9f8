package uk.slp.portal.childdeathform;

import java.util.List;

/**
 * A section with what is asked in it.
 *
 * @param questions those that are asked
 */
public record AskedSection(FormSection section, List<AskedQuestion> questions) {
    public AskedSection {
        questions = List.copyOf(questions);
    }

    /** How much of it is answered. */
    public Completeness completeness() {
        return Completeness.of(questions);
    }
}
