package uk.slp.portal.discovery;

import uk.slp.portal.learning.ItemType;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.vocabulary.AgeBand;
import uk.slp.portal.shared.vocabulary.Agency;
import uk.slp.portal.shared.vocabulary.Themes;
import uk.slp.search.Facet;

/** Words for the values of facets. */
public final class Labels {
    private Labels() {}

    /** The label of a value; the value itself where there is none. */
    public static String of(Facet facet, String value) {
        return switch (facet) {
            case THEME, HARM -> Themes.label(value);
            case TYPE -> label(ItemType.class, value);
            case AGE_BAND -> label(AgeBand.class, value);
            case AGENCY -> label(Agency.class, value);
            case METHOD -> ReviewMethod.label(value);
            case AREA, REGION, YEAR -> value;
        };
    }

    private static <E extends Enum<E> & Coded> String label(Class<E> type, String value) {
        return Coded.known(type, value) ? Coded.of(type, value).label() : value;
    }
}
