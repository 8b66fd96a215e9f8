package uk.slp.portal.childdeathreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.childdeathform.AskedQuestion;
import uk.slp.portal.childdeathform.FilledForm;
import uk.slp.portal.childdeathform.FormColumn;
import uk.slp.portal.childdeathform.QuestionKind;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturn;
import uk.slp.portal.childdeathreturn.model.ReturnVersion;

/**
 * The answers of agencies as they were sent, answer by answer, for the national data set. Asked inside a use case that has
 * checked which cases the person reaches, and that writes to the audit trail.
 */
@ApplicationScoped
public class SentReturnAnswers {
    /** Kinds of which the answer itself is given: words, days and times could name somebody. */
    private static final Set<QuestionKind> GIVEN =
            EnumSet.of(QuestionKind.NUMBER, QuestionKind.YES_NO, QuestionKind.CHOICE, QuestionKind.SEVERAL);

    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReturnForms forms;

    /** Those of some cases, case by case. A statement for each 500 cases. */
    public List<SentAnswer> of(Collection<UUID> childDeaths) {
        List<UUID> all = List.copyOf(childDeaths);
        List<SentAnswer> answers = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            UUID death = null;
            int number = 0;
            for (Object[] row : em.createQuery(
                            "select r, v from ChildDeathReturn r join ReturnVersion v on v.returnId = r.id and"
                                    + " v.number = r.sentNumber where r.childDeathId in :deaths order by r.childDeathId,"
                                    + " r.reference",
                            Object[].class)
                    .setParameter("deaths", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .getResultList()) {
                ChildDeathReturn one = (ChildDeathReturn) row[0];
                number = one.childDeathId().equals(death) ? number + 1 : 1;
                death = one.childDeathId();
                add(one, (ReturnVersion) row[1], number, answers);
            }
        }
        return answers;
    }

    private void add(ChildDeathReturn one, ReturnVersion version, int number, List<SentAnswer> answers) {
        version.forms().versions().forEach((code, formVersion) -> {
            FilledForm form = forms.filled(version.forms(), code, one.kind(), version.answers());
            of(form).forEach(line -> answers.add(new SentAnswer(
                    one.childDeathId(),
                    number,
                    one.kind().code(),
                    code,
                    formVersion,
                    line.question(),
                    line.kind(),
                    line.answer())));
        });
    }

    /**
     * An answer of a form.
     *
     * @param question code; of a cell with its row and column
     */
    record Line(String question, String kind, String answer) {}

    /** The answers of a form. */
    static List<Line> of(FilledForm form) {
        List<Line> lines = new ArrayList<>();
        for (AskedQuestion asked : form.questions()) {
            String text = asked.text();
            String reason = asked.reason();
            if (asked.question().kind() == QuestionKind.TABLE) {
                cells(asked, lines);
            } else if (text != null) {
                lines.add(line(asked.question().code(), asked.question().kind(), text));
            } else if (reason != null && !reason.isBlank()) {
                lines.add(new Line(asked.question().code(), "reason", reason));
            }
        }
        return lines;
    }

    private static void cells(AskedQuestion asked, List<Line> lines) {
        List<FormColumn> columns = asked.question().columns();
        for (int row = 0; row < asked.cells().size(); row++) {
            for (int c = 0; c < columns.size(); c++) {
                String cell = asked.cells().get(row).get(c);
                if (!cell.isBlank()) {
                    FormColumn column = columns.get(c);
                    lines.add(line(asked.question().cellField(row + 1, column), column.kind(), cell));
                }
            }
        }
    }

    private static Line line(String question, QuestionKind kind, String text) {
        return new Line(question, kind.code(), GIVEN.contains(kind) ? text : "");
    }
}
