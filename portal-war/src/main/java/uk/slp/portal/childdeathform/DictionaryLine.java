package uk.slp.portal.childdeathform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question in the data dictionary: one line of its file.
 *
 * @param number version of the form
 * @param answers codes and words that can be chosen, as {@code code = words; ...}; empty for other kinds
 */
public record DictionaryLine(
        String form,
        int number,
        String formTitle,
        String section,
        String code,
        String wording,
        String kind,
        String unit,
        String range,
        String answers,
        String required,
        String when,
        String agencies,
        String help) {
    /** The lines of a form; a table has one line for itself and one for each column. */
    public static List<DictionaryLine> of(FormDefinition form, int number) {
        List<DictionaryLine> lines = new ArrayList<>();
        for (FormSection section : form.sections()) {
            for (FormQuestion question : section.questions()) {
                lines.add(line(form, number, section, question));
                question.columns().forEach(column -> lines.add(line(form, number, section, question, column)));
            }
        }
        return lines;
    }

    private static DictionaryLine line(FormDefinition form, int number, FormSection section, FormQuestion question) {
        return new DictionaryLine(
                form.code(),
                number,
                form.title(),
                section.title(),
                question.code(),
                question.wording(),
                question.kind().code(),
                question.unit(),
                range(question),
                question.kind() == QuestionKind.YES_NO ? answers(AnswerRules.YES_NO) : answers(form, question.list()),
                question.required() ? question.reasoned() ? "answer or reason" : "answer" : "no",
                joined(section.when(), question.when()),
                String.join(" ", question.agencies()),
                question.help());
    }

    private static DictionaryLine line(
            FormDefinition form, int number, FormSection section, FormQuestion question, FormColumn column) {
        return new DictionaryLine(
                form.code(),
                number,
                form.title(),
                section.title(),
                question.code() + ".n." + column.code(),
                question.wording() + " " + column.wording(),
                column.kind().code(),
                column.unit(),
                "",
                column.kind() == QuestionKind.YES_NO ? answers(AnswerRules.YES_NO) : answers(form, column.list()),
                "no",
                joined(section.when(), question.when()),
                String.join(" ", question.agencies()),
                "");
    }

    private static String joined(String section, String question) {
        if (section.isEmpty() || question.isEmpty()) {
            return section + question;
        }
        return "(" + section + ") and (" + question + ")";
    }

    private static String range(FormQuestion question) {
        return (question.least() == null ? "" : question.least().toPlainString())
                + (question.least() == null && question.most() == null ? "" : " to ")
                + (question.most() == null ? "" : question.most().toPlainString());
    }

    private static String answers(FormDefinition form, String list) {
        return form.list(list).map(DictionaryLine::answers).orElse("");
    }

    private static String answers(CodeList list) {
        return list.items().stream()
                .map(item -> item.code() + " = " + item.label() + (item.retired() ? " (no longer offered)" : ""))
                .collect(Collectors.joining("; "));
    }
}
