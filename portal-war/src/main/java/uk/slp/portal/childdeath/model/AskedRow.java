package uk.slp.portal.childdeath.model;

import java.util.List;
import uk.slp.portal.childdeath.DeathSection;

/**
 * One question as the table of questions has it.
 *
 * @param section the page on which it stands; for a question of a list, the page of the list
 * @param when on what it depends whether it is asked
 */
public record AskedRow(
        String apiName,
        DeathSection section,
        AnswerType type,
        int longest,
        List<Choice> choices,
        When when,
        String label,
        String hint)
        implements Asked {
    public AskedRow {
        choices = List.copyOf(choices);
    }
}
