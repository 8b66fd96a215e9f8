package uk.slp.portal.notification.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/**
 * The checks that follow from the questions themselves, the same for a notification, a child and a person: what must be
 * answered is, what is answered has its form, and what is still open is told.
 */
final class AnswerChecks {
    /** Answers that cannot stand beside others. */
    private static final Set<String> ALONE =
            Set.of("none", "nobody", Vocabulary.TO_FOLLOW, Vocabulary.NOT_KNOWN, Vocabulary.WITHHELD);

    /** Dates with rules of their own. */
    private static final Set<AnswerField> OWN_RULES = Set.of(
            NotificationField.INCIDENT_DATE,
            NotificationField.AWARENESS_DATE,
            ChildField.DATE_OF_BIRTH,
            ChildField.DATE_OF_DEATH);

    private final String path;
    private final String place;
    private final Situation situation;
    private final List<? extends AnswerField> fields;
    private final Answers answers;

    /**
     * Checks of one subject.
     *
     * @param path what stands before the name of a field, such as {@code children[0].}, or empty
     * @param place what stands before a message, such as "First child", or empty
     */
    AnswerChecks(String path, String place, Situation situation, List<? extends AnswerField> fields, Answers answers) {
        this.path = path;
        this.place = place;
        this.situation = situation;
        this.fields = fields;
        this.answers = answers;
    }

    List<Violation> problems(CheckFacts facts) {
        List<Violation> found = new ArrayList<>();
        for (AnswerField field : fields) {
            if (!field.applies(situation)) {
                continue;
            }
            String answer = answers.get(field);
            Question question = field.question();
            if (answer == null) {
                if (question.need() == Need.REQUIRED) {
                    found.add(violation(field, "required", question.missing()));
                }
            } else if (!question.form().fits(answer)) {
                found.add(
                        violation(field, question.form().code(), question.form().message()));
            } else {
                answered(field, answer, facts, found);
            }
        }
        return found;
    }

    private void answered(AnswerField field, String answer, CheckFacts facts, List<Violation> found) {
        switch (field.kind()) {
            case AUTHORITY -> {
                if (!facts.knowsAuthority(answer)) {
                    found.add(violation(
                            field,
                            "unknown_value",
                            lower(field.label()) + ": that authority does not exist; choose it from the list."));
                } else if (facts.notThen().containsKey(answer)) {
                    found.add(violation(
                            field,
                            "authority_not_then",
                            lower(field.label()) + ": " + facts.notThen().get(answer)));
                }
            }
            case DATE -> date(field, new DraftDate(answer), facts.today(), found);
            case CHOICES -> {
                List<String> codes = Arrays.asList(answer.split(","));
                if (codes.size() > 1 && codes.stream().anyMatch(ALONE::contains)) {
                    found.add(violation(
                            field,
                            "contradiction",
                            lower(field.label()) + ": “"
                                    + field.words(codes.stream()
                                            .filter(ALONE::contains)
                                            .findFirst()
                                            .orElse(""))
                                    + "” cannot stand beside another answer."));
                }
            }
            default -> {
                // Any text will do.
            }
        }
    }

    private void date(AnswerField field, DraftDate date, LocalDate today, List<Violation> found) {
        if (OWN_RULES.contains(field)) {
            return;
        }
        if (date.unreadable()) {
            found.add(violation(
                    field,
                    "date_form",
                    lower(field.label()) + ": enter a real date, such as 21 11 2026; leave out the day or month if it"
                            + " is not known."));
        } else if (field != ChildField.EXPECTED_DELIVERY
                && date.first().map(today::isBefore).orElse(false)) {
            found.add(violation(field, "date_in_future", lower(field.label()) + ": the date cannot be in the future."));
        }
    }

    /** What is still open, one warning for all blank fields and one for all that will follow. */
    List<Violation> warnings() {
        List<AnswerField> blank = new ArrayList<>();
        List<AnswerField> toFollow = new ArrayList<>();
        for (AnswerField field : fields) {
            if (!field.applies(situation)) {
                continue;
            }
            String answer = answers.get(field);
            if (answer == null && (field.question().need() == Need.ADVISED || withoutReason(field))) {
                blank.add(field);
            } else if (Vocabulary.TO_FOLLOW.equals(answer)) {
                toFollow.add(field);
            }
        }
        List<Violation> found = new ArrayList<>();
        if (!blank.isEmpty()) {
            found.add(violation(blank.get(0), "not_filled", "not filled in: " + names(blank) + "."));
        }
        if (!toFollow.isEmpty()) {
            found.add(violation(
                    toFollow.get(0),
                    "to_follow",
                    names(toFollow) + (toFollow.size() == 1 ? " is" : " are")
                            + " not known yet. Add it by amendment."));
        }
        return found;
    }

    /** A number or an address that is neither given nor explained. */
    private boolean withoutReason(AnswerField field) {
        if (field == ChildField.NHS_NUMBER) {
            return answers.get(ChildField.WITHOUT_NHS_NUMBER) == null;
        }
        return field == ChildField.HOME_ADDRESS && answers.get(ChildField.WITHOUT_ADDRESS) == null;
    }

    Violation violation(AnswerField field, String code, String message) {
        String words = place.isEmpty()
                ? message.substring(0, 1).toUpperCase(Locale.ENGLISH) + message.substring(1)
                : place + ": " + message;
        return new Violation(path + field.key(), code, situation.kind().worded(words));
    }

    private static String names(List<AnswerField> fields) {
        return String.join(
                ", ", fields.stream().map(field -> lower(field.label())).toList());
    }

    /** Within a sentence; names of things that begin with two capitals keep them. */
    private static String lower(String label) {
        boolean name = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return name ? label : label.substring(0, 1).toLowerCase(Locale.ENGLISH) + label.substring(1);
    }

    /** The text of an answer, or null. */
    @Nullable
    String answer(AnswerField field) {
        return answers.get(field);
    }
}
