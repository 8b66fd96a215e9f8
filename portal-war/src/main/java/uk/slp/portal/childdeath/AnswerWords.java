package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.AnswerType;
import uk.slp.portal.childdeath.model.Asked;
import uk.slp.portal.childdeath.model.NhsNumber;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.organisation.OrganisationRegister;

/** Answers in the words of people: labels for codes, days written out, names of authorities. */
@ApplicationScoped
public class AnswerWords {
    private static final String ELSEWHERE = "outside_england";

    @Inject
    private OrganisationRegister register;

    /** An answer in words; empty for none. */
    public String of(Asked field, @Nullable String text) {
        if (text == null) {
            return "";
        }
        return switch (field.type()) {
            case DAY -> Asked.day(text).map(DeadlineWords::record).orElse(text);
            case CHOICE, LIST ->
                field.choices().stream()
                        .filter(choice -> choice.code().equals(text))
                        .map(Asked.Choice::label)
                        .findFirst()
                        .orElse(text);
            case AUTHORITY -> authority(text);
            case LINE -> field.apiName().equals("nhsNumber") ? NhsNumber.words(text) : text;
            default -> text;
        };
    }

    /** The name of a local authority by its code. */
    public String authority(@Nullable String code) {
        if (code == null || code.equals(ELSEWHERE)) {
            return "Outside England";
        }
        return register.authorityNames().getOrDefault(code, code);
    }

    /** Whether a code is that of a local authority, or stands for outside England. */
    boolean knowsAuthority(Asked field, @Nullable String code) {
        return field.type() != AnswerType.AUTHORITY
                || code == null
                || code.equals(ELSEWHERE)
                || register.authorityNames().containsKey(code);
    }
}
