package uk.slp.portal.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.rapidreview.Partner;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.vocabulary.Agency;

/**
 * A line of the record as it is read; see {@link ConductCommands.Written} for what its parts mean.
 *
 * @param by who wrote it last
 * @param signedName who signed for a partner
 * @param struckReason why it was struck out, or null
 */
public record ConductLine(
        UUID id,
        long version,
        ConductKind kind,
        @Nullable String subject,
        @Nullable ConductState state,
        LocalDate day,
        @Nullable LocalDate secondDay,
        @Nullable Integer people,
        @Nullable String agencyCodes,
        @Nullable String words,
        @Nullable String moreWords,
        @Nullable String signedName,
        @Nullable Instant struckAt,
        @Nullable String struckReason,
        Instant changedAt,
        String by) {
    /** Codes of the agencies. */
    public List<String> agencies() {
        return agencyCodes == null || agencyCodes.isBlank() ? List.of() : List.of(agencyCodes.split(","));
    }

    /** The agencies in words. */
    public List<String> agencyWords() {
        return agencies().stream()
                .map(code -> Coded.of(Agency.class, code).label())
                .toList();
    }

    /** Whether it stands. */
    public boolean stands() {
        return struckAt == null;
    }

    /** What it concerns, in words. */
    public String title() {
        String code = subject == null ? "" : subject;
        return switch (kind) {
            case PROCEEDING -> Coded.of(Proceeding.class, code).label();
            case NOTICE, COMMENT -> Coded.of(Addressee.class, code).label();
            case SIGN_OFF -> Coded.of(Partner.class, code).label();
            case FAMILY, EVENT -> code;
        };
    }

    /** Whether it was the word of a partner on a text. */
    boolean signs(Partner partner, String textMark) {
        return stands() && kind == ConductKind.SIGN_OFF && partner.code().equals(subject) && textMark.equals(moreWords);
    }
}
