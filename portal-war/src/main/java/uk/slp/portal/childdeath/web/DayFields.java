package uk.slp.portal.childdeath.web;

import java.util.Arrays;
import uk.slp.portal.childdeath.LineKind;
import uk.slp.portal.childdeath.model.AnswerType;
import uk.slp.portal.childdeath.model.DeathForm;
import uk.slp.portal.shared.draft.Typed;
import uk.slp.portal.shared.web.DateText;

/** Which answers are days. */
final class DayFields {
    private DayFields() {}

    static Typed tidied(String field, Typed typed) {
        return isDay(field)
                ? new Typed(typed.base(), DateText.ofText(typed.text()).text())
                : typed;
    }

    /** A name that is a day in one form is one in every form. */
    private static boolean isDay(String field) {
        boolean asked = DeathForm.named(field)
                .filter(one -> one.type() == AnswerType.DAY)
                .isPresent();
        return asked
                || Arrays.stream(LineKind.values())
                        .flatMap(kind -> DeathForm.of(kind).stream())
                        .anyMatch(one -> one.apiName().equals(field) && one.type() == AnswerType.DAY);
    }
}
