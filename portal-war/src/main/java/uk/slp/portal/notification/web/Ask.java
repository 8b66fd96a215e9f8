package uk.slp.portal.notification.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.Choice;
import uk.slp.portal.notification.model.Condition;
import uk.slp.portal.notification.model.Question;
import uk.slp.portal.notification.model.Situation;
import uk.slp.portal.shared.web.Option;

/**
 * One question as a page shows it.
 *
 * @param key name of the field
 * @param type {@code text}, {@code long}, {@code date}, {@code time}, {@code radios}, {@code select}, {@code place} or {@code ticks}
 * @param options answers to choose from; empty where anything may be written
 * @param none words of the empty choice of a list
 * @param limit longest text, in characters
 * @param heading whether the question is the heading of the page
 * @param shown whether it applies, as far as other pages decide
 * @param when what on this page decides whether it applies: {@code lookedAfter=yes;outOfArea=yes,to_follow}, or empty
 */
public record Ask(
        String key,
        String type,
        String label,
        String hint,
        List<Option> options,
        String none,
        int limit,
        boolean small,
        boolean heading,
        boolean shown,
        String when) {
    private static final int FEW = 6;
    private static final int SHORT_LABEL = 22;
    private static final int SMALL_TEXT = 600;

    /** The questions of one part, in their order; those that do not apply are not shown. */
    static List<Ask> of(
            List<? extends AnswerField> fields, Situation situation, List<Option> authorities, boolean firstIsHeading) {
        Set<String> here = fields.stream()
                .filter(field ->
                        field.applies(situation) || field.question().when().isEmpty())
                .map(AnswerField::key)
                .collect(Collectors.toSet());
        return fields.stream()
                .map(field -> one(field, situation, authorities, here, firstIsHeading && field == fields.get(0)))
                .toList();
    }

    private static Ask one(
            AnswerField field, Situation situation, List<Option> authorities, Set<String> here, boolean heading) {
        Question question = field.question();
        List<Condition> elsewhere = question.when().stream()
                .filter(condition -> !onThisPage(condition, here))
                .toList();
        List<Option> options =
                switch (field.kind()) {
                    case AUTHORITY -> authorities;
                    case CHOICE, CHOICES -> Option.of(field.choices(), Choice::code, Choice::label);
                    default -> List.of();
                };
        String when = question.when().stream()
                .filter(condition -> here.contains(condition.about()))
                .map(condition -> condition.about() + "="
                        + condition.anyOf().stream().sorted().collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
        String hint = (question.only() + " " + question.hint()).strip();
        return new Ask(
                field.key(),
                type(field),
                situation.kind().worded(question.ask()),
                situation.kind().worded(hint),
                options,
                field.key().equals("homeAuthorityCode") ? "Not chosen, or not known" : "Not chosen",
                field.longest(),
                options.stream().allMatch(option -> option.getLabel().length() < SHORT_LABEL),
                heading,
                field.section().appliesTo(situation.kind())
                        && elsewhere.stream().allMatch(condition -> condition.holds(situation)),
                when);
    }

    /** What another answer on the same page decides is asked in any case: nobody can know it before that is saved. */
    private static boolean onThisPage(Condition condition, Set<String> here) {
        return here.contains(condition.about())
                || (condition.about().equals(Situation.PARTNERS_DIFFER) && here.contains("policeView"));
    }

    private static String type(AnswerField field) {
        return switch (field.kind()) {
            case TEXT -> "text";
            case LONG_TEXT -> "long";
            case DATE -> "date";
            case TIME -> "time";
            case CHOICE -> field.choices().size() <= FEW ? "radios" : "select";
            case CHOICES -> "ticks";
            case AUTHORITY -> "place";
        };
    }

    /** Lines of the box. */
    public int rows() {
        return limit > 10_000 ? 16 : limit > SMALL_TEXT ? 8 : 3;
    }

    /** The limit as the box tells it; short boxes do not. */
    public int told() {
        return limit;
    }

    /** Width of a line of text. */
    public String width() {
        return limit <= 20 ? "one-third" : limit <= 100 ? "one-half" : "two-thirds";
    }
}
