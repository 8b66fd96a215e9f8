package uk.slp.portal.childdeath.model;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.NoticeKind;

/** The facts that lists and figures need, out of the answers by question. */
public final class FactsOf {
    private static final int LONGEST_POSTCODE = 10;

    private FactsOf() {}

    /**
     * Of checked answers.
     *
     * @param unknownDay the day of death that counts while the answer is no day: that of the record as it stands
     */
    public static DeathFacts answers(Answers answers, LocalDate unknownDay) {
        String time = Asked.time(answers.get("deathTime")).map(Object::toString).orElse(null);
        String born = Asked.time(answers.get("birthTime")).map(Object::toString).orElse(null);
        LocalDate died = Asked.day(answers.get("deathDate")).orElse(unknownDay);
        LocalDate birth = Asked.day(answers.get("birthDate"))
                .filter(day -> !day.isAfter(died))
                .orElse(null);
        String number = answers.get("nhsNumber");
        return new DeathFacts(
                authority(answers.get("residence")),
                When.ABROAD.applies(NoticeKind.LIVE_BIRTH, answers) ? null : authority(answers.get("placeAuthority")),
                answers.get("placeKind"),
                answers.get("givenNames"),
                answers.get("familyName"),
                NhsNumber.valid(number) ? NhsNumber.digits(number) : null,
                answers.get("nhsAbsent"),
                birth,
                born,
                died,
                time,
                answers.get("sex"),
                answers.get("ethnicity"),
                postcode(answers.get("postcode")),
                NoticeChecks.number(answers.get("gestation")).orElse(null),
                NoticeChecks.number(answers.get("birthWeight")).orElse(null),
                answers.get("expected"),
                known(answers.get("abuseSuspected")),
                known(answers.get("jointResponse")),
                answers.get("summary"),
                answers.get("keyWorker"));
    }

    private static String known(@Nullable String answer) {
        return answer == null ? DeathChoices.NOT_KNOWN : answer;
    }

    /** The code, or null for outside England. */
    static @Nullable String authority(@Nullable String code) {
        return DeathChoices.ELSEWHERE.equals(code) ? null : code;
    }

    private static @Nullable String postcode(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String plain = typed.toUpperCase(Locale.ROOT);
        return plain.length() > LONGEST_POSTCODE ? null : plain;
    }
}
