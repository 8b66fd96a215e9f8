package uk.slp.portal.childdeathform;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a comparison in a condition can be made with the question that it reads. */
final class FormComparison {
    private FormComparison() {}

    static List<String> problems(FormDefinition form, FormQuestion question, Condition.Test test) {
        List<String> problems = new ArrayList<>();
        String name = "“" + question.code() + "”";
        QuestionKind kind = question.kind();
        Condition.Comparison comparison = test.comparison();
        if (kind == QuestionKind.TABLE) {
            problems.add("The condition compares " + name + ", which is a table; it can ask answered(" + question.code()
                    + ") only.");
            return problems;
        }
        if (comparison == Condition.Comparison.INCLUDES && kind != QuestionKind.SEVERAL) {
            problems.add(name + " takes one answer, so the condition compares it with = or in.");
        }
        if (comparison != Condition.Comparison.INCLUDES && kind == QuestionKind.SEVERAL) {
            problems.add(name + " takes several answers, so the condition compares it with includes.");
        }
        if (comparison.ordered() && kind != QuestionKind.NUMBER && kind != QuestionKind.DATE) {
            problems.add(name + " is no number and no date, so the condition cannot ask what is larger.");
        }
        CodeList list = list(form, question);
        for (String value : test.values()) {
            if (list != null && list.item(value).isEmpty()) {
                problems.add("“" + value + "” is not among the answers to " + name + ".");
            } else if (kind == QuestionKind.NUMBER && AnswerRules.number(value).isEmpty()) {
                problems.add(name + " is a number, and “" + value + "” is none.");
            } else if (kind == QuestionKind.DATE && AnswerRules.date(value).isEmpty()) {
                problems.add(name + " is a date; write it as 2026-11-05, not as “" + value + "”.");
            }
        }
        return problems;
    }

    private static @Nullable CodeList list(FormDefinition form, FormQuestion question) {
        return question.kind() == QuestionKind.YES_NO
                ? AnswerRules.YES_NO
                : form.list(question.list()).orElse(null);
    }
}
