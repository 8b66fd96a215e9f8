package uk.slp.portal.childdeathform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a browser sends of a page of questions, read without a script having run. */
public final class SentAnswers {
    /** Stands before the name of each input. */
    public static final String BEFORE = "q.";

    private SentAnswers() {}

    /**
     * The texts by field. A question of which the browser sent nothing at all was not on the page, and is left out; a box
     * that is not ticked counts as on the page through a hidden input that tells so.
     *
     * @param sent the values of an input by its name; null for none
     */
    public static Map<String, String> read(
            FormDefinition form, List<String> fields, Function<String, String @Nullable []> sent) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String field : fields) {
            FormField of = FilledForm.field(form, field).orElse(null);
            if (of != null) {
                String text = text(of, sent);
                if (text != null) {
                    texts.put(field, text);
                }
            }
        }
        return texts;
    }

    private static @Nullable String text(FormField field, Function<String, String @Nullable []> sent) {
        String name = BEFORE + field.name();
        String[] values = sent.apply(name);
        if (field.kind() == QuestionKind.DATE && !field.reason()) {
            String[] months = sent.apply(name + ".month");
            String[] years = sent.apply(name + ".year");
            return values == null || months == null || years == null
                    ? null
                    : date(values[0].strip(), months[0].strip(), years[0].strip());
        }
        boolean ticked = !field.reason()
                && field.column() == null
                && (field.kind() == QuestionKind.SEVERAL
                        || field.kind() == QuestionKind.CHOICE
                        || field.kind() == QuestionKind.YES_NO);
        if (values == null) {
            return ticked && sent.apply(name + ".here") != null ? "" : null;
        }
        return field.kind() == QuestionKind.SEVERAL ? String.join(",", values) : values[0];
    }

    /** As the script of the page makes it, so that both write the same text. */
    private static String date(String day, String month, String year) {
        if (!day.isEmpty()) {
            return year + "-" + padded(month) + "-" + padded(day);
        }
        return month.isEmpty() ? year : year + "-" + padded(month);
    }

    private static String padded(String digits) {
        return digits.length() == 1 && Character.isDigit(digits.charAt(0)) ? "0" + digits : digits;
    }
}
