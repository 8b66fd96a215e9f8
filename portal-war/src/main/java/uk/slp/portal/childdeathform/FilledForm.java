package uk.slp.portal.childdeathform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/**
 * A form with answers: what is asked of one kind of agency, given what it has answered so far. A question that is not asked
 * any more keeps its answer, so that nothing is lost by a slip, and neither shows nor sends it.
 */
public final class FilledForm {
    private static final Map<String, Condition> READ = new ConcurrentHashMap<>();
    private static final int MOST_READ = 5_000;

    private final FormDefinition form;
    private final Map<String, String> answers;
    private final List<AskedSection> sections = new ArrayList<>();
    private final Map<String, AskedQuestion> asked = new LinkedHashMap<>();

    /**
     * Fills a form.
     *
     * @param agency code of the kind of agency; null for everything that can be asked
     * @param answers texts by field: code of a question, {@code code.because}, {@code code.row.column}
     */
    public FilledForm(FormDefinition form, @Nullable String agency, Map<String, String> answers) {
        this.form = form;
        this.answers = answers;
        Map<String, String> told = new HashMap<>();
        for (FormSection section : form.sections()) {
            if (!holds(section.when(), told)) {
                continue;
            }
            List<AskedQuestion> questions = new ArrayList<>();
            for (FormQuestion question : section.questions()) {
                if (question.asks(agency) && holds(question.when(), told)) {
                    AskedQuestion one = fill(question);
                    questions.add(one);
                    asked.put(question.code(), one);
                    if (one.answered()) {
                        told.put(question.code(), one.text() == null ? one.words() : one.text());
                    }
                }
            }
            if (!questions.isEmpty()) {
                sections.add(new AskedSection(section, questions));
            }
        }
    }

    /** A condition of a published form is read once. */
    private static boolean holds(String when, Map<String, String> told) {
        if (when.isEmpty()) {
            return true;
        }
        if (READ.size() > MOST_READ) {
            READ.clear();
        }
        try {
            return READ.computeIfAbsent(when, ConditionParser::parse).holds(told::get);
        } catch (ConditionRefused unreadable) {
            // Only in the preview of a draft: it is shown with everything, and what is wrong is told beside it.
            return true;
        }
    }

    private AskedQuestion fill(FormQuestion question) {
        String reason = answers.get(question.reasonField());
        if (question.kind() == QuestionKind.TABLE) {
            List<List<String>> rows = rows(question);
            return new AskedQuestion(
                    question, null, reason, rows, tableWords(question, rows), tableWrong(question, rows));
        }
        String text = answers.get(question.code());
        if (text == null || text.isBlank()) {
            return new AskedQuestion(question, null, reason, List.of(), "", null);
        }
        return new AskedQuestion(
                question,
                text,
                reason,
                List.of(),
                AnswerRules.words(form, question, text),
                AnswerRules.wrong(form, question, text));
    }

    private List<List<String>> rows(FormQuestion question) {
        List<List<String>> rows = new ArrayList<>();
        int last = 0;
        for (int row = 1; row <= question.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (FormColumn column : question.columns()) {
                cells.add(answers.getOrDefault(question.cellField(row, column), ""));
            }
            rows.add(cells);
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                last = row;
            }
        }
        return rows.subList(0, last);
    }

    private String tableWords(FormQuestion question, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> words = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                if (!row.get(c).isBlank()) {
                    words.add(AnswerRules.words(form, question.columns().get(c), row.get(c)));
                }
            }
            if (!words.isEmpty()) {
                lines.add(String.join(", ", words));
            }
        }
        return String.join("\n", lines);
    }

    private @Nullable String tableWrong(FormQuestion question, List<List<String>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                String cell = rows.get(r).get(c);
                FormColumn column = question.columns().get(c);
                String wrong = cell.isBlank() ? null : AnswerRules.wrong(form, column, cell);
                if (wrong != null) {
                    return "Row " + (r + 1) + ", " + column.wording() + ": " + wrong;
                }
            }
        }
        return null;
    }

    /** The form. */
    public FormDefinition form() {
        return form;
    }

    /** What is asked. */
    public List<AskedSection> sections() {
        return List.copyOf(sections);
    }

    /** A section, if it is asked. */
    public Optional<AskedSection> section(String code) {
        return sections.stream()
                .filter(one -> one.section().code().equals(code))
                .findFirst();
    }

    /** A question, if it is asked. */
    public Optional<AskedQuestion> asked(String code) {
        return Optional.ofNullable(asked.get(code));
    }

    /** Everything that is asked, in its order. */
    public List<AskedQuestion> questions() {
        return List.copyOf(asked.values());
    }

    /** How much is answered. */
    public Completeness completeness() {
        return Completeness.of(asked.values());
    }

    /** Everything that keeps it from being sent: an answer that is wrong, or missing without a reason. */
    public List<Violation> problems() {
        List<Violation> problems = new ArrayList<>();
        for (AskedQuestion one : asked.values()) {
            FormQuestion question = one.question();
            String wrong = one.wrong();
            if (wrong != null) {
                problems.add(new Violation(question.code(), "wrong_answer", question.wording() + " " + wrong));
            } else if (question.required() && !one.answered() && !(question.reasoned() && one.explained())) {
                problems.add(new Violation(
                        question.code(),
                        "answer_missing",
                        question.wording()
                                + (question.reasoned()
                                        ? " Answer, or say why you cannot."
                                        : " This must be answered.")));
            }
        }
        return problems;
    }

    /** The fields that can be written on some questions, in their order. */
    public static List<String> fields(List<AskedQuestion> questions) {
        List<String> fields = new ArrayList<>();
        questions.forEach(one -> fields.addAll(fields(one.question())));
        return fields;
    }

    /** Every field of a form, in its order. */
    public static List<String> fields(FormDefinition form) {
        List<String> fields = new ArrayList<>();
        form.questions().forEach(question -> fields.addAll(fields(question)));
        return fields;
    }

    private static List<String> fields(FormQuestion question) {
        List<String> fields = new ArrayList<>();
        if (question.kind() == QuestionKind.TABLE) {
            for (int row = 1; row <= question.rows(); row++) {
                for (FormColumn column : question.columns()) {
                    fields.add(question.cellField(row, column));
                }
            }
        } else {
            fields.add(question.code());
        }
        if (question.reasoned()) {
            fields.add(question.reasonField());
        }
        return fields;
    }

    /** What a field of a form is, for those who write single fields; empty if the form has none of that name. */
    public static Optional<FormField> field(FormDefinition form, String name) {
        String[] parts = name.split("\\.", -1);
        Optional<FormQuestion> question = form.question(parts[0]);
        if (question.isEmpty()) {
            return Optional.empty();
        }
        FormQuestion of = question.get();
        if (parts.length == 1) {
            return of.kind() == QuestionKind.TABLE
                    ? Optional.empty()
                    : Optional.of(new FormField(name, of, of.kind(), null, false));
        }
        if (parts.length == 2) {
            return parts[1].equals("because") && of.reasoned()
                    ? Optional.of(new FormField(name, of, QuestionKind.CHOICE, null, true))
                    : Optional.empty();
        }
        if (parts.length == 3 && parts[1].matches("[1-9]\\d?") && Integer.parseInt(parts[1]) <= of.rows()) {
            return of.columns().stream()
                    .filter(column -> column.code().equals(parts[2]))
                    .findFirst()
                    .map(column -> new FormField(name, of, column.kind(), column, false));
        }
        return Optional.empty();
    }

    /** The words of a reason. */
    static String reasonWords(String code) {
        return Arrays.stream(UnknownReason.values())
                .filter(reason -> reason.code().equals(code))
                .map(Coded::label)
                .findFirst()
                .orElse(code);
    }
}
