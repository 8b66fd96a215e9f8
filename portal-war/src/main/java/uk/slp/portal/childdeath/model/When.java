package uk.slp.portal.childdeath.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.NoticeKind;

/** On what it depends whether a question is asked: what does not apply is not asked. */
public enum When {
    ALWAYS,
    /** Of a child born alive. */
    LIVE,
    /** Before the first birthday; while a day is missing it is asked. A stillborn child too. */
    INFANT,
    ABROAD("placeKind", "abroad"),
    NOT_ABROAD("placeKind", notAbroad()),
    ALERTED("alert", DeathChoices.YES),
    LOOKED_AFTER("socialCare", "looked_after"),
    NO_RESPONSE("jointResponse", DeathChoices.NO),
    RESPONSE("jointResponse", DeathChoices.YES),
    REFERRED("coroner", "referred"),
    EXAMINED("postMortem", "coroner", "hospital"),
    INQUEST("inquest", "expected", "opened", "concluded"),
    CONCLUDED("inquest", "concluded"),
    DEPRIVATION("deprivation", "1", "2", "3", "4", "5");

    private final String field;
    private final List<String> values;

    When() {
        this("");
    }

    When(String field, String... values) {
        this.field = field;
        this.values = List.of(values);
    }

    private static String[] notAbroad() {
        return Stream.concat(Stream.of(""), DeathChoices.PLACE.stream().map(Asked.Choice::code))
                .filter(code -> !code.equals("abroad"))
                .toArray(String[]::new);
    }

    /** Whether it is asked now. */
    boolean applies(NoticeKind kind, Answers answers) {
        return switch (this) {
            case ALWAYS -> true;
            case LIVE -> kind == NoticeKind.LIVE_BIRTH;
            case INFANT -> kind != NoticeKind.LIVE_BIRTH || infant(answers);
            default -> values.contains(text(answers.get(field)));
        };
    }

    private static String text(@Nullable String answer) {
        return answer == null ? "" : answer;
    }

    /** Whether another answer of the same page decides it: then it stands on the page, and is shown when it applies. */
    public boolean onPage() {
        return !field.isEmpty();
    }

    /** Which answers of the same page it takes, for the script of questions: {@code alert=yes}; empty if none. */
    public String script() {
        return field.isEmpty() ? "" : field + "=" + String.join(",", values);
    }

    private static boolean infant(Answers answers) {
        Optional<LocalDate> born = Asked.day(answers.get("birthDate"));
        Optional<LocalDate> died = Asked.day(answers.get("deathDate"));
        return born.isEmpty()
                || died.isEmpty()
                || died.get().isBefore(born.get().plusYears(1));
    }
}
