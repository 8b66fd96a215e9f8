package uk.slp.portal.panel;

import java.util.Arrays;
import java.util.List;
import uk.slp.portal.panel.model.PanelOutcome;

/**
 * An outcome that can be recorded, for pages of later features.
 *
 * @param code as stored
 * @param meaning one or two sentences
 */
public record OutcomeChoice(String code, String label, String meaning) {
    /** All of them, in their order (domain reference 4.3). */
    public static List<OutcomeChoice> all() {
        return Arrays.stream(PanelOutcome.values())
                .map(o -> new OutcomeChoice(o.code(), o.label(), o.meaning()))
                .toList();
    }
}
