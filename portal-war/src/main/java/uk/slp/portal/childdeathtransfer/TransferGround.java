package uk.slp.portal.childdeathtransfer;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.shared.persistence.Coded;

/** Why another panel reviews a death (rule 55). */
public enum TransferGround implements Coded {
    /** Each death of a child normally resident in the area is reviewed (s.16M(1)). */
    RESIDENCE("residence", "The child normally lived in the area of the other panel", "Lived in"),
    /** A panel may review the death, in its area, of a child who did not live there (s.16M(2)). */
    MAY_REVIEW(
            "may_review", "The child died in the area of the other panel, which may review it by agreement", "Died in");

    private final String code;
    private final String label;
    private final String areaLabel;

    TransferGround(String code, String label, String areaLabel) {
        this.code = code;
        this.label = label;
        this.areaLabel = areaLabel;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** What the area is of which the offer speaks. */
    public String areaLabel() {
        return areaLabel;
    }

    /** Official code of the area that this ground is about; null if the case does not know it, or outside England. */
    public @Nullable String area(ChildDeathCase death) {
        return this == RESIDENCE ? death.residenceCode() : death.placeCode();
    }
}
