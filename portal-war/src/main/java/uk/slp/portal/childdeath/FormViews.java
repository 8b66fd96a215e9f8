package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.childdeath.model.Answers;
import uk.slp.portal.childdeath.model.AskedRow;
import uk.slp.portal.childdeath.model.DeathForm;
import uk.slp.portal.childdeath.model.DeathLine;

/** Notices and cases as they are read. */
@ApplicationScoped
class FormViews {
    @Inject
    private AnswerWords words;

    List<SectionView> sections(List<DeathSection> sections, NoticeKind kind, Answers answers) {
        return sections.stream()
                .map(section -> new SectionView(
                        section,
                        DeathForm.of(section, kind, answers).stream()
                                .map(field -> line(field, answers))
                                .toList()))
                .toList();
    }

    List<LineView> lines(List<DeathLine> lines) {
        return lines.stream().map(this::line).toList();
    }

    private LineView line(DeathLine line) {
        List<AnswerLine> given = new ArrayList<>();
        for (AskedRow field : DeathForm.of(line.kind())) {
            AnswerLine answer = line(field, line.answers());
            if (!answer.words().isEmpty()) {
                given.add(answer);
            }
        }
        String title = given.isEmpty() ? "Nothing entered yet" : given.get(0).words();
        return new LineView(
                line.id(),
                line.kind(),
                title,
                given.isEmpty() ? given : given.subList(1, given.size()),
                line.answers().all());
    }

    private AnswerLine line(AskedRow field, Answers answers) {
        return new AnswerLine(field.apiName(), field.label(), words.of(field, answers.get(field)));
    }
}
