package uk.slp.portal.learning.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.slp.portal.learning.CatalogueRow;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.vocabulary.Themes;

/** The sets of the catalogue: one for each kind of document and one for each theme, {@code type:…} and {@code theme:…}. */
final class OaiSets {
    private static final String TYPE = "type:";
    private static final String THEME = "theme:";

    private OaiSets() {}

    /** Every set by its name, with what it is called. */
    static Map<String, String> all() {
        Map<String, String> sets = new LinkedHashMap<>();
        for (ItemType type : ItemType.values()) {
            sets.put(TYPE + type.code(), type.label());
        }
        for (Themes.Theme theme : Themes.all()) {
            sets.put(THEME + theme.code(), theme.label());
        }
        return sets;
    }

    /** The sets of a record. */
    static List<String> of(CatalogueRow row) {
        List<String> sets = new ArrayList<>();
        sets.add(TYPE + row.type().code());
        row.themes().stream().filter(Themes::known).map(code -> THEME + code).forEach(sets::add);
        return sets;
    }

    static ItemType type(String set) {
        return Coded.of(ItemType.class, set.substring(TYPE.length()));
    }

    static boolean isType(String set) {
        return set.startsWith(TYPE);
    }

    static String theme(String set) {
        return set.substring(THEME.length());
    }
}
