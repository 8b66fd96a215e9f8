package uk.slp.portal.overviewpanel;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.DeathCategory;
import uk.slp.portal.shared.persistence.Coded;

/**
 * Themes under which panels take deaths together, since the same experts are needed (domain reference 6.3). A death has one:
 * the first that fits.
 */
public enum PanelTheme implements Coded {
    NEONATAL("neonatal", "Newborn children"),
    SUDDEN("sudden", "Sudden and unexpected in infancy"),
    SELF_HARM("self_harm", "Suicide and self-harm"),
    EXTERNAL("external", "Trauma, abuse and other external factors"),
    ILLNESS("illness", "Illness and life-limiting conditions"),
    OTHER("other", "Other deaths");

    private static final int NEONATAL_DAYS = 28;
    private static final int INFANCY_DAYS = 730;
    private static final Set<DeathCategory> EXTERNAL_CAUSES = EnumSet.of(DeathCategory.ABUSE, DeathCategory.TRAUMA);
    private static final Set<DeathCategory> ILLNESSES = EnumSet.of(
            DeathCategory.MALIGNANCY,
            DeathCategory.ACUTE,
            DeathCategory.CHRONIC,
            DeathCategory.CONGENITAL,
            DeathCategory.INFECTION);

    private final String code;
    private final String label;

    PanelTheme(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * The theme of a death.
     *
     * @param ageDays days lived, or null if that is not known
     * @param expected code of the case
     * @param category as the draft of the analysis has it, or null
     */
    public static PanelTheme of(
            @Nullable Integer ageDays, @Nullable String expected, @Nullable DeathCategory category) {
        if (category == DeathCategory.PERINATAL || ageDays != null && ageDays < NEONATAL_DAYS) {
            return NEONATAL;
        }
        if (category == DeathCategory.SUICIDE) {
            return SELF_HARM;
        }
        if (category != null && EXTERNAL_CAUSES.contains(category)) {
            return EXTERNAL;
        }
        if (category != null && ILLNESSES.contains(category)) {
            return ILLNESS;
        }
        boolean infant = ageDays != null && ageDays < INFANCY_DAYS;
        return infant && ("unexpected".equals(expected) || category == DeathCategory.UNEXPLAINED) ? SUDDEN : OTHER;
    }
}
