package uk.slp.portal.childdeathform;

import java.util.List;

/**
 * A part of a form that is written on one page.
 *
 * @param help what it is about; may be empty
 * @param when condition under which it is asked; empty for always
 */
public record FormSection(String code, String title, String help, String when, List<FormQuestion> questions) {
    public FormSection {
        questions = List.copyOf(questions);
    }

    /** The same with other questions. */
    public FormSection with(List<FormQuestion> others) {
        return new FormSection(code, title, help, when, others);
    }
}
