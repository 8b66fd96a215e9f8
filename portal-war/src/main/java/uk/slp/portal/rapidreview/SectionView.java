package uk.slp.portal.rapidreview;

import java.util.List;
import uk.slp.portal.rapidreview.model.ReviewField;
import uk.slp.portal.rapidreview.model.ReviewSection;

/** One section with its answers. */
public record SectionView(ReviewSection section, List<AnswerView> answers) {
    public SectionView {
        answers = List.copyOf(answers);
    }

    /** Its heading, for papers of later features. */
    public String label() {
        return section.label();
    }

    /** Whether every answer has a text. */
    public boolean complete() {
        return answers.stream().allMatch(a -> a.text() != null);
    }

    /** Whether any answer has one. */
    public boolean begun() {
        return answers.stream().anyMatch(a -> a.text() != null);
    }

    /** How far the section is, in the words of a task list. */
    public String state() {
        return complete() ? "Completed" : begun() ? "In progress" : "Not yet started";
    }

    /** What is written for an answer; empty when nothing is. */
    public String text(ReviewField field) {
        return answers.stream()
                .filter(a -> a.field() == field && a.text() != null)
                .map(a -> String.valueOf(a.text()))
                .findFirst()
                .orElse("");
    }
}
