package uk.slp.portal.nationalreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/**
 * What is recorded of the report of a national review. Improvements and systemic reasons are required contents, as in
 * local reviews; the body must see that the quality is satisfactory (Children Act 2004 s.16B).
 *
 * @param quality what the body says on progress and quality
 * @param plannedOn the day on which it is to be published
 * @param copiedOn the day on which the Secretary of State had the report
 * @param shortNotice why the copy comes later than seven working days before publication, or null
 */
public record NationalReport(
        @Nullable String improvements,
        @Nullable String systemicReasons,
        @Nullable String quality,
        GivenDay plannedOn,
        GivenDay copiedOn,
        @Nullable String shortNotice) {
    public NationalReport {
        improvements = Texts.tidied(improvements);
        systemicReasons = Texts.tidied(systemicReasons);
        quality = Texts.tidied(quality);
        shortNotice = Texts.tidied(shortNotice);
    }

    /** Everything that keeps it from being kept. */
    public List<Violation> problems(LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        Texts.refuseLong(wrong, "improvements", improvements, 10_000);
        Texts.refuseLong(wrong, "systemicReasons", systemicReasons, 10_000);
        Texts.refuseLong(wrong, "quality", quality, 4_000);
        Texts.refuseLong(wrong, "shortNotice", shortNotice, 2_000);
        if (plannedOn.wrong()) {
            wrong.add(new Violation("plannedOn", "no_day", "Enter a day, such as 14 12 2026."));
        }
        Arrangement.done(wrong, "copiedOn", copiedOn, today);
        return wrong;
    }
}
