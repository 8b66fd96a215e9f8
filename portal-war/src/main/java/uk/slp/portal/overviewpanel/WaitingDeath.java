package uk.slp.portal.overviewpanel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A death that is ready for the panel and stands on no agenda to come.
 *
 * @param aim by when the panel aims to review (rule 63)
 */
public record WaitingDeath(
        String reference, PanelTheme theme, String ageBand, LocalDate died, @Nullable LocalDate aim) {
    /** Days until the aim; negative once it has passed, null while none runs. */
    public @Nullable Long daysToAim(LocalDate today) {
        return aim == null ? null : ChronoUnit.DAYS.between(today, aim);
    }
}
