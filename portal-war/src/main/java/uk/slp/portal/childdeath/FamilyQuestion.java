package uk.slp.portal.childdeath;

import java.util.UUID;

/**
 * A question of the family, in their words.
 *
 * @param line where it stands in the case
 */
public record FamilyQuestion(UUID line, String words) {
    /** What a family asks stays out of logs. */
    @Override
    public String toString() {
        return "FamilyQuestion[" + line + "]";
    }
}
