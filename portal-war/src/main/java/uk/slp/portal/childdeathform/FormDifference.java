package uk.slp.portal.childdeathform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is different in a later version of a form, in the order of the later version; what is gone comes last. */
public final class FormDifference {
    private final List<FormChange> changes = new ArrayList<>();

    private FormDifference() {}

    /** Every difference; empty if both say the same. */
    public static List<FormChange> between(FormDefinition before, FormDefinition after) {
        FormDifference difference = new FormDifference();
        difference.part("Title", before.title(), after.title());
        difference.part("Purpose", before.purpose(), after.purpose());
        difference.part("Use", before.use(), after.use());
        difference.each(
                before.sections(),
                after.sections(),
                FormSection::code,
                section -> "Section " + section.code(),
                FormSection::title,
                FormDifference::words);
        difference.each(
                before.questions().toList(),
                after.questions().toList(),
                FormQuestion::code,
                question -> "Question " + question.code(),
                FormQuestion::wording,
                FormDifference::words);
        difference.movedSections(before, after);
        difference.moved(before, after);
        difference.each(
                before.lists(),
                after.lists(),
                CodeList::code,
                list -> "Code list " + list.code(),
                CodeList::title,
                FormDifference::words);
        return List.copyOf(difference.changes);
    }

    private void part(String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new FormChange("changed", what, before, after));
        }
    }

    private <T> void each(
            List<T> before,
            List<T> after,
            Function<T, String> code,
            Function<T, String> what,
            Function<T, String> title,
            Function<T, Map<String, String>> words) {
        Map<String, T> old = byCode(before, code);
        for (T now : after) {
            T was = old.remove(code.apply(now));
            if (was == null) {
                changes.add(new FormChange("added", what.apply(now), "", title.apply(now)));
            } else {
                changed(what.apply(now), words.apply(was), words.apply(now));
            }
        }
        old.values().forEach(gone -> changes.add(new FormChange("removed", what.apply(gone), title.apply(gone), "")));
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(one -> map.put(code.apply(one), one));
        return map;
    }

    private void changed(String what, Map<String, String> before, Map<String, String> after) {
        after.forEach((part, words) -> {
            String was = Objects.requireNonNullElse(before.get(part), "");
            if (!was.equals(words)) {
                changes.add(new FormChange("changed", what + ", " + part, was, words));
            }
        });
        before.forEach((part, words) -> {
            if (!after.containsKey(part)) {
                changes.add(new FormChange("changed", what + ", " + part, words, ""));
            }
        });
    }

    private void movedSections(FormDefinition before, FormDefinition after) {
        List<String> old = before.sections().stream().map(FormSection::code).toList();
        List<String> now = after.sections().stream().map(FormSection::code).toList();
        List<String> common = old.stream().filter(now::contains).toList();
        List<String> order = now.stream().filter(old::contains).toList();
        for (int i = 0; i < order.size(); i++) {
            if (!order.get(i).equals(common.get(i))) {
                String code = order.get(i);
                changes.add(new FormChange(
                        "moved", "Section " + code, "number " + (common.indexOf(code) + 1), "number " + (i + 1)));
            }
        }
    }

    /** A question that stands behind another one, or in another section, than it did; only among those in both. */
    private void moved(FormDefinition before, FormDefinition after) {
        List<String> common = before.questions()
                .map(FormQuestion::code)
                .filter(code -> after.question(code).isPresent())
                .toList();
        List<String> now = after.questions()
                .map(FormQuestion::code)
                .filter(common::contains)
                .toList();
        for (String code : now) {
            String sectionBefore = section(before, code);
            String sectionNow = section(after, code);
            if (!sectionBefore.equals(sectionNow)) {
                changes.add(new FormChange(
                        "moved", "Question " + code, "in section " + sectionBefore, "in section " + sectionNow));
            } else if (!Objects.equals(previous(common, code, before), previous(now, code, after))) {
                changes.add(new FormChange(
                        "moved",
                        "Question " + code,
                        place(previous(common, code, before)),
                        place(previous(now, code, after))));
            }
        }
    }

    private static String section(FormDefinition form, String code) {
        return form.sectionOf(code).map(FormSection::code).orElse("");
    }

    private static @Nullable String previous(List<String> all, String code, FormDefinition form) {
        int place = all.indexOf(code);
        String before = place == 0 ? null : all.get(place - 1);
        return before == null || !section(form, before).equals(section(form, code)) ? null : before;
    }

    private static String place(@Nullable String previous) {
        return previous == null ? "first in its section" : "after " + previous;
    }

    private static Map<String, String> words(FormSection section) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("title", section.title());
        words.put("help", section.help());
        words.put("condition", section.when());
        return words;
    }

    private static Map<String, String> words(FormQuestion question) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("wording", question.wording());
        words.put("kind", question.kind().label());
        words.put("help", question.help());
        words.put("must be answered", question.required() ? "yes" : "no");
        words.put("a reason is enough", question.reasoned() ? "yes" : "no");
        words.put("condition", question.when());
        words.put("agencies", String.join(", ", question.agencies()));
        words.put("filled in", question.prefill());
        words.put("unit", question.unit());
        words.put("least", Objects.toString(question.least(), ""));
        words.put("most", Objects.toString(question.most(), ""));
        words.put("code list", question.list());
        words.put("rows", question.rows() == 0 ? "" : Integer.toString(question.rows()));
        words.put(
                "columns",
                question.columns().stream()
                        .map(column -> column.code() + " (" + column.wording() + ", "
                                + column.kind().label() + (column.list().isEmpty() ? "" : ", " + column.list()) + ")")
                        .collect(Collectors.joining("; ")));
        return words;
    }

    private static Map<String, String> words(CodeList list) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("title", list.title());
        list.items()
                .forEach(item -> words.put(
                        "entry " + item.code(), item.label() + (item.retired() ? " (no longer offered)" : "")));
        return words;
    }
}
