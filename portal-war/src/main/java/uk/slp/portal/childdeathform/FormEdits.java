package uk.slp.portal.childdeathform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/**
 * The changes that a coordinator makes to a draft, one at a time: pure functions of the form. What is wrong with the part
 * that is written is refused at once, by the field of its page; what is wrong elsewhere is told before publication.
 */
public final class FormEdits {
    private FormEdits() {}

    /** Title, use and purpose. */
    public static FormDefinition head(FormDefinition form, String title, String use, String purpose) {
        FormDefinition changed =
                new FormDefinition(form.code(), title.strip(), use, purpose.strip(), form.sections(), form.lists());
        refuse(changed, "", "title", "use", "purpose");
        return changed;
    }

    /**
     * Adds a section behind the last, or puts it in the place of another.
     *
     * @param old code of the one that is replaced; null for a new one
     * @param section its questions count for nothing: those of the old one stay
     */
    public static FormDefinition section(FormDefinition form, @Nullable String old, FormSection section) {
        List<FormSection> all = new ArrayList<>(form.sections());
        int place;
        if (old == null) {
            place = all.size();
            all.add(section.with(List.of()));
        } else {
            place = place(all.stream().map(FormSection::code).toList(), old, "section");
            all.set(place, section.with(all.get(place).questions()));
        }
        FormDefinition changed = form.withSections(all);
        refuse(changed, "sections[" + place + "].", "code", "title", "help", "when");
        return changed;
    }

    /** Moves a section up or down by one place; at the end it stays. */
    public static FormDefinition moveSection(FormDefinition form, String code, boolean up) {
        List<FormSection> all = new ArrayList<>(form.sections());
        int from = place(all.stream().map(FormSection::code).toList(), code, "section");
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < all.size()) {
            Collections.swap(all, from, to);
        }
        return form.withSections(all);
    }

    /** Takes a section away, with its questions. */
    public static FormDefinition removeSection(FormDefinition form, String code) {
        place(form.sections().stream().map(FormSection::code).toList(), code, "section");
        return form.withSections(
                form.sections().stream().filter(one -> !one.code().equals(code)).toList());
    }

    /**
     * Adds a question, or puts it in the place of another.
     *
     * @param old code of the one that is replaced; null for a new one
     * @param section code of the section in which it stands from now on
     * @param after code of the question behind which it stands; empty for the first place of the section
     */
    public static FormDefinition question(
            FormDefinition form, @Nullable String old, String section, String after, FormQuestion question) {
        FormDefinition without = form;
        if (old != null) {
            form.question(old).orElseThrow(() -> gone("question"));
            without = withoutQuestion(form, old);
        }
        FormSection into = without.section(section)
                .orElseThrow(() -> new RuleViolation("section", "section_required", "Choose a section."));
        List<FormQuestion> questions = new ArrayList<>(into.questions());
        int place = 0;
        if (!after.isEmpty()) {
            place = questions.stream().map(FormQuestion::code).toList().indexOf(after) + 1;
            if (place == 0) {
                place = questions.size();
            }
        }
        questions.add(place, question);
        FormDefinition changed = without.withSection(into.with(questions));
        int number = changed.sections().stream().map(FormSection::code).toList().indexOf(section);
        refuse(changed, "sections[" + number + "].questions[" + place + "].");
        return changed;
    }

    /** Takes a question away. */
    public static FormDefinition removeQuestion(FormDefinition form, String code) {
        form.question(code).orElseThrow(() -> gone("question"));
        return withoutQuestion(form, code);
    }

    private static FormDefinition withoutQuestion(FormDefinition form, String code) {
        return form.withSections(form.sections().stream()
                .map(section -> section.with(section.questions().stream()
                        .filter(one -> !one.code().equals(code))
                        .toList()))
                .toList());
    }

    /**
     * Adds a code list behind the last, or puts it in the place of another.
     *
     * @param old code of the one that is replaced; null for a new one
     */
    public static FormDefinition list(FormDefinition form, @Nullable String old, CodeList list) {
        List<CodeList> all = new ArrayList<>(form.lists());
        int place;
        if (old == null) {
            place = all.size();
            all.add(list);
        } else {
            place = place(all.stream().map(CodeList::code).toList(), old, "code list");
            all.set(place, list);
        }
        FormDefinition changed = form.withLists(all);
        refuse(changed, "lists[" + place + "].");
        return changed;
    }

    /** Takes a code list away that no question names. */
    public static FormDefinition removeList(FormDefinition form, String code) {
        place(form.lists().stream().map(CodeList::code).toList(), code, "code list");
        form.questions()
                .filter(question -> question.list().equals(code)
                        || question.columns().stream()
                                .anyMatch(column -> column.list().equals(code)))
                .findFirst()
                .ifPresent(question -> {
                    throw new RuleViolation(
                            "", "list_used", "“" + question.code() + "” takes its answers from this list.");
                });
        return form.withLists(
                form.lists().stream().filter(one -> !one.code().equals(code)).toList());
    }

    private static int place(List<String> codes, String code, String what) {
        int place = codes.indexOf(code);
        if (place < 0) {
            throw gone(what);
        }
        return place;
    }

    private static NotFound gone(String what) {
        return new NotFound("The draft has no such " + what + " any more.");
    }

    /** Refuses what is wrong below a place, by the field of the page on which it is written. */
    private static void refuse(FormDefinition form, String at, String... only) {
        List<String> fields = List.of(only);
        RuleViolation.throwIfAny(FormCheck.problems(form).stream()
                .filter(problem -> problem.field().startsWith(at))
                .map(problem -> new Violation(
                        problem.field().substring(at.length()).replaceFirst("^(columns|items)\\[.*", "$1"),
                        problem.code(),
                        problem.message()))
                .filter(problem -> fields.isEmpty() ? !problem.field().isEmpty() : fields.contains(problem.field()))
                .toList());
    }
}
