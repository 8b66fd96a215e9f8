package uk.slp.portal.childdeath;

import java.util.List;

/** One part of a notice or a case as it is read, with the questions that apply only. */
public record SectionView(DeathSection section, List<AnswerLine> answers) {
    public SectionView {
        answers = List.copyOf(answers);
    }

    /** How many of its questions have an answer. */
    public long answered() {
        return answers.stream().filter(line -> !line.words().isEmpty()).count();
    }

    /** Whether nothing is answered yet. */
    public boolean untouched() {
        return answered() == 0;
    }

    /** Whether no question of it applies. */
    public boolean idle() {
        return answers.isEmpty();
    }
}
