package uk.slp.portal.childdeathform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/**
 * Whether a form can be used: everything that keeps it from being published, at once. A place is told by its path, for example
 * {@code sections[1].questions[3].when}.
 */
public final class FormCheck {
    /** Most questions of a form. */
    public static final int MOST_QUESTIONS = 400;

    /** Most sections of a form. */
    public static final int MOST_SECTIONS = 40;

    /** Most rows of a table. */
    public static final int MOST_ROWS = 30;

    /** Most columns of a table. */
    public static final int MOST_COLUMNS = 8;

    /** Most entries of a code list. */
    public static final int MOST_ITEMS = 300;

    /** Longest wording and longest help. */
    public static final int WORDING = 1_000;

    private static final int TITLE = 200;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final Pattern ITEM = Pattern.compile("[a-z0-9][a-z0-9_-]{0,59}");
    private static final Set<String> USES =
            Set.of(FormDefinition.REPORTING, FormDefinition.SUPPLEMENTARY, FormDefinition.NOTIFICATION);
    private static final Set<String> WORDS = Set.of("and", "or", "not", "in", "includes", "answered");

    private final FormDefinition form;
    private final List<Violation> problems = new ArrayList<>();
    private final Map<String, FormQuestion> before = new LinkedHashMap<>();
    private final Set<String> fields = new HashSet<>();

    private FormCheck(FormDefinition form) {
        this.form = form;
    }

    /** Everything that is wrong with a form. */
    public static List<Violation> problems(FormDefinition form) {
        FormCheck check = new FormCheck(form);
        check.form();
        return List.copyOf(check.problems);
    }

    /**
     * Everything that is wrong with a new version beside an earlier one: the code of an answer keeps its meaning, so that
     * figures over several versions can be added.
     */
    public static List<Violation> problems(FormDefinition form, @Nullable FormDefinition earlier) {
        FormCheck check = new FormCheck(form);
        check.form();
        if (earlier != null) {
            check.beside(earlier);
        }
        return List.copyOf(check.problems);
    }

    private void beside(FormDefinition earlier) {
        if (!form.code().equals(earlier.code())) {
            add("code", "code_changed", "The code of the form stays “" + earlier.code() + "” in every version.");
        }
        eachQuestion((question, at) -> earlier.question(question.code())
                .filter(old -> old.kind() != question.kind())
                .ifPresent(old -> add(
                        at + ".kind",
                        "kind_changed",
                        "“" + question.code() + "” was “" + old.kind().label().toLowerCase(Locale.ROOT)
                                + "” in the version before, so its old answers could not be read. Give the new question"
                                + " another code.")));
    }

    private interface Visit {
        void visit(FormQuestion question, String at);
    }

    private void eachQuestion(Visit visit) {
        for (int s = 0; s < form.sections().size(); s++) {
            List<FormQuestion> questions = form.sections().get(s).questions();
            for (int q = 0; q < questions.size(); q++) {
                visit.visit(questions.get(q), "sections[" + s + "].questions[" + q + "]");
            }
        }
    }

    private void form() {
        code("code", form.code(), "The form");
        text("title", form.title(), TITLE, "The title of the form is missing.");
        longText("purpose", form.purpose());
        if (!USES.contains(form.use())) {
            add("use", "unknown_use", "The use is reporting, supplementary or notification.");
        }
        if (form.sections().isEmpty()) {
            add("sections", "no_sections", "The form has no section yet.");
        }
        if (form.sections().size() > MOST_SECTIONS) {
            add("sections", "too_many", "A form holds " + MOST_SECTIONS + " sections.");
        }
        if (form.size() > MOST_QUESTIONS) {
            add("sections", "too_many", "A form holds " + MOST_QUESTIONS + " questions.");
        }
        lists();
        Set<String> codes = new HashSet<>();
        for (int s = 0; s < form.sections().size(); s++) {
            FormSection section = form.sections().get(s);
            String at = "sections[" + s + "]";
            code(at + ".code", section.code(), "The section");
            if (!codes.add(section.code())) {
                add(at + ".code", "code_twice", "Two sections have the code “" + section.code() + "”.");
            }
            text(at + ".title", section.title(), TITLE, "The title of the section is missing.");
            longText(at + ".help", section.help());
            condition(at + ".when", section.when());
            if (section.questions().isEmpty()) {
                add(at + ".questions", "no_questions", "The section “" + section.title() + "” has no question yet.");
            }
            for (int q = 0; q < section.questions().size(); q++) {
                question(section.questions().get(q), at + ".questions[" + q + "]");
            }
        }
    }

    private void lists() {
        Set<String> codes = new HashSet<>();
        for (int l = 0; l < form.lists().size(); l++) {
            CodeList list = form.lists().get(l);
            String at = "lists[" + l + "]";
            code(at + ".code", list.code(), "The code list");
            if (!codes.add(list.code())) {
                add(at + ".code", "code_twice", "Two code lists have the code “" + list.code() + "”.");
            }
            text(at + ".title", list.title(), TITLE, "The title of the code list is missing.");
            if (list.offered().size() < 2) {
                add(at + ".items", "too_few", "The code list “" + list.title() + "” needs at least two entries.");
            }
            if (list.items().size() > MOST_ITEMS) {
                add(at + ".items", "too_many", "A code list holds " + MOST_ITEMS + " entries.");
            }
            Set<String> items = new HashSet<>();
            for (int i = 0; i < list.items().size(); i++) {
                CodeItem item = list.items().get(i);
                String place = at + ".items[" + i + "]";
                if (!ITEM.matcher(item.code()).matches()) {
                    add(
                            place + ".code",
                            "wrong_code",
                            "The code “" + item.code() + "” of “" + list.title()
                                    + "” may hold small letters, figures, _ and -, up to 60 of them.");
                } else if (!items.add(item.code())) {
                    add(place + ".code", "code_twice", "“" + list.title() + "” has “" + item.code() + "” twice.");
                }
                text(
                        place + ".label",
                        item.label(),
                        TITLE,
                        "The words of “" + item.code() + "” in “" + list.title() + "” are missing.");
            }
        }
    }

    private void question(FormQuestion question, String at) {
        code(at + ".code", question.code(), "The question");
        if (WORDS.contains(question.code())) {
            add(at + ".code", "reserved", "“" + question.code() + "” is a word of conditions; choose another code.");
        }
        if (before.containsKey(question.code())) {
            add(at + ".code", "code_twice", "Two questions have the code “" + question.code() + "”.");
        } else if (!boxes(question).stream().allMatch(fields::add)) {
            add(at + ".code", "code_alike", "“" + question.code() + "” is too like the code of another question.");
        }
        text(at + ".wording", question.wording(), WORDING, "The wording of “" + question.code() + "” is missing.");
        longText(at + ".help", question.help());
        condition(at + ".when", question.when());
        for (String agency : question.agencies()) {
            if (!Coded.known(AgencyKind.class, agency)) {
                add(at + ".agencies", "unknown_agency", "There is no kind of agency “" + agency + "”.");
            }
        }
        if (!question.prefill().isEmpty() && !Coded.known(PrefillFact.class, question.prefill())) {
            add(
                    at + ".prefill",
                    "unknown_fact",
                    "“" + question.prefill() + "” is not among the facts that may be filled in.");
        }
        ofKind(question, at);
        before.putIfAbsent(question.code(), question);
    }

    private void ofKind(FormQuestion question, String at) {
        String name = "“" + question.code() + "”";
        list(question.kind().listed(), question.list(), at + ".list", name);
        boolean number = question.kind() == QuestionKind.NUMBER;
        if (!number
                && (question.least() != null
                        || question.most() != null
                        || !question.unit().isEmpty())) {
            add(at + ".unit", "not_number", name + " is no number, so it has no unit, least or most.");
        }
        if (question.unit().length() > 30) {
            add(at + ".unit", "too_long", "A unit has up to 30 characters.");
        }
        BigDecimal least = question.least();
        BigDecimal most = question.most();
        if (least != null && most != null && least.compareTo(most) > 0) {
            add(at + ".most", "range", "The most of " + name + " is below its least.");
        }
        boolean table = question.kind() == QuestionKind.TABLE;
        if (!table && !(question.columns().isEmpty() && question.rows() == 0)) {
            add(at + ".columns", "not_table", name + " is no table, so it has no columns and no rows.");
        }
        if (table) {
            table(question, at, name);
        }
    }

    private void table(FormQuestion question, String at, String name) {
        if (question.columns().isEmpty() || question.columns().size() > MOST_COLUMNS) {
            add(at + ".columns", "columns", name + " needs between 1 and " + MOST_COLUMNS + " columns.");
        }
        if (question.rows() < 1 || question.rows() > MOST_ROWS) {
            add(at + ".rows", "rows", name + " needs between 1 and " + MOST_ROWS + " rows.");
        }
        Set<String> codes = new HashSet<>();
        for (int c = 0; c < question.columns().size(); c++) {
            FormColumn column = question.columns().get(c);
            String place = at + ".columns[" + c + "]";
            code(place + ".code", column.code(), "The column");
            if (!codes.add(column.code())) {
                add(place + ".code", "code_twice", name + " has two columns “" + column.code() + "”.");
            }
            text(place + ".wording", column.wording(), TITLE, "The heading of a column of " + name + " is missing.");
            if (!column.kind().inTable()) {
                add(
                        place + ".kind",
                        "not_in_table",
                        "A column of " + name + " can be a text, number, date, yes or no, or one of a list.");
            }
            list(column.kind().listed(), column.list(), place + ".list", name);
        }
    }

    private void list(boolean needed, String list, String at, String name) {
        if (needed && list.isEmpty()) {
            add(at, "list_missing", "Choose the code list of " + name + ".");
        } else if (needed && form.list(list).isEmpty()) {
            add(at, "unknown_list", "There is no code list “" + list + "”, which " + name + " names.");
        } else if (!needed && !list.isEmpty()) {
            add(at, "no_choice", name + " offers no choice, so it has no code list.");
        }
    }

    private void condition(String at, String text) {
        if (text.isEmpty()) {
            return;
        }
        Condition condition;
        try {
            condition = ConditionParser.parse(text);
        } catch (ConditionRefused refused) {
            add(at, "condition", String.valueOf(refused.getMessage()));
            return;
        }
        for (String read : condition.reads()) {
            if (!before.containsKey(read)) {
                boolean later = form.question(read).isPresent();
                add(
                        at,
                        later ? "condition_later" : "condition_unknown",
                        later
                                ? "The condition reads “" + read + "”, which is asked later. Conditions read what comes"
                                        + " before."
                                : "The condition reads “" + read + "”, and there is no such question.");
            }
        }
        tests(condition, at);
    }

    private void tests(Condition condition, String at) {
        if (condition instanceof Condition.All all) {
            all.of().forEach(one -> tests(one, at));
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(one -> tests(one, at));
        } else if (condition instanceof Condition.Not not) {
            tests(not.of(), at);
        } else if (condition instanceof Condition.Test test) {
            FormQuestion question = before.get(test.question());
            if (question != null) {
                FormComparison.problems(form, question, test).forEach(words -> add(at, "condition", words));
            }
        }
    }

    private void code(String at, String code, String what) {
        if (!CODE.matcher(code).matches()) {
            add(
                    at,
                    "wrong_code",
                    what + (code.isEmpty() ? " has no code. " : " has the code “" + code + "”. ")
                            + "A code begins with a small letter and holds small letters, figures and _, up to 60.");
        }
    }

    private void text(String at, String text, int longest, String missing) {
        if (text.isBlank()) {
            add(at, "missing", missing);
        } else if (text.length() > longest) {
            add(at, "too_long", "This text has more than " + longest + " characters.");
        }
    }

    private void longText(String at, String text) {
        if (text.length() > WORDING) {
            add(at, "too_long", "This text has more than " + WORDING + " characters.");
        }
    }

    /** The names of its boxes on a page, which are made of the code and must not be those of another question. */
    private static List<String> boxes(FormQuestion question) {
        String name = question.code().replaceAll("[^a-z0-9]+", "-");
        List<String> boxes = new ArrayList<>(List.of(name, name + "-because"));
        if (question.kind() == QuestionKind.DATE) {
            boxes.add(name + "-month");
            boxes.add(name + "-year");
        }
        for (FormColumn column : question.columns()) {
            boxes.add(name + "-1-" + column.code().replaceAll("[^a-z0-9]+", "-"));
        }
        return boxes;
    }

    private void add(String at, String code, String message) {
        problems.add(new Violation(at, code, message));
    }
}
