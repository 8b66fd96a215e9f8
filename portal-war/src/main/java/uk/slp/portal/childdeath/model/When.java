package uk.slp.portal.childdeath.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import uk.slp.portal.childdeath.NoticeKind;

/** On what it depends whether a question is asked: what does not apply is not asked. */
public enum When {
    ALWAYS((kind, answers) -> true),
    /** Of a child born alive. */
    LIVE((kind, answers) -> kind == NoticeKind.LIVE_BIRTH),
    ABROAD((kind, answers) -> "abroad".equals(answers.get("placeKind"))),
    NOT_ABROAD((kind, answers) -> !"abroad".equals(answers.get("placeKind"))),
    /** Before the first birthday; while a day is missing it is asked. A stillborn child too. */
    INFANT((kind, answers) -> kind != NoticeKind.LIVE_BIRTH || infant(answers)),
    ALERTED((kind, answers) -> DeathChoices.YES.equals(answers.get("alert"))),
    LOOKED_AFTER((kind, answers) -> "looked_after".equals(answers.get("socialCare"))),
    NO_RESPONSE((kind, answers) -> DeathChoices.NO.equals(answers.get("jointResponse"))),
    RESPONSE((kind, answers) -> DeathChoices.YES.equals(answers.get("jointResponse"))),
    REFERRED((kind, answers) -> "referred".equals(answers.get("coroner"))),
    EXAMINED((kind, answers) ->
            "coroner".equals(answers.get("postMortem")) || "hospital".equals(answers.get("postMortem"))),
    INQUEST((kind, answers) -> {
        String inquest = answers.get("inquest");
        return inquest != null && !inquest.equals("none");
    }),
    CONCLUDED((kind, answers) -> "concluded".equals(answers.get("inquest")));

    private final BiPredicate<NoticeKind, Answers> test;

    When(BiPredicate<NoticeKind, Answers> test) {
        this.test = test;
    }

    /** Whether it is asked now. */
    boolean applies(NoticeKind kind, Answers answers) {
        return test.test(kind, answers);
    }

    private static boolean infant(Answers answers) {
        Optional<LocalDate> born = Asked.day(answers.get("birthDate"));
        Optional<LocalDate> died = Asked.day(answers.get("deathDate"));
        return born.isEmpty()
                || died.isEmpty()
                || died.get().isBefore(born.get().plusYears(1));
    }
}
