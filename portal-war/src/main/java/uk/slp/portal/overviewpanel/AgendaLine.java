package uk.slp.portal.overviewpanel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.DeathCategory;

/**
 * A death on an agenda, by what does not name the child.
 *
 * @param number by which the pack names it
 * @param ageBand age at death in a band
 * @param sex code
 * @param aim by when the panel aims to review (rule 63), or null
 * @param reference of the case; null for a reader who may not see cases by name (rule 66)
 * @param category as the analysis has it now, or null
 */
public record AgendaLine(
        UUID childDeathId,
        int number,
        int place,
        PanelTheme theme,
        String ageBand,
        String sex,
        @Nullable LocalDate aim,
        @Nullable String reference,
        @Nullable DeathCategory category,
        @Nullable ItemOutcome outcome,
        boolean minuted) {
    /** The name of the death within its meeting. */
    public String title() {
        return "Case " + number;
    }
}
