package uk.slp.portal.childdeathreturn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeathform.FormDefinition;

/**
 * Which forms the facts and the answers suggest, each with the reason in words. A suggestion ticks a box, and nothing more:
 * who asks decides. By code of the form, the reporting form first.
 */
final class ProposedForms {
    private static final String YES = "yes";

    private static final String ROAD = "road";
    private static final Set<String> NEWBORN = Set.of("labour_ward", "neonatal_unit");

    private final Map<String, String> proposed = new LinkedHashMap<>();

    private ProposedForms() {}

    /** What the facts of the notification suggest. */
    static Map<String, String> of(ChildDeathCase death) {
        ProposedForms forms = new ProposedForms();
        forms.add(FormDefinition.REPORTING, true, "Every agency is asked for it.");
        String place = death.placeKind() == null ? "" : death.placeKind();
        forms.add("delivery_neonatal", NEWBORN.contains(place), "The baby died on a labour ward or neonatal unit.");
        forms.add("traffic", place.equals(ROAD), "The child died on a road.");
        forms.add("sudden_unexpected", "unexpected".equals(death.expected()), "The death was not expected.");
        forms.add("life_limiting", "expected".equals(death.expected()), "The death was expected.");
        forms.add("maltreatment", YES.equals(death.abuseSuspected()), "Abuse or neglect is suspected.");
        return forms.proposed;
    }

    /**
     * What the reporting forms that were sent suggest besides.
     *
     * @param answers of each agency by its name
     */
    static Map<String, String> of(Map<String, Map<String, String>> answers) {
        ProposedForms forms = new ProposedForms();
        answers.forEach((agency, said) -> {
            String place = said.getOrDefault("event_place", "");
            forms.add("traffic", place.equals(ROAD), agency + ": it happened on a road or railway.");
            forms.add("drowning", place.equals("water"), agency + ": it happened in open water.");
            forms.add("life_limiting", YES.equals(said.get("life_limiting")), agency + ": a life-limiting condition.");
            forms.add("suicide", YES.equals(said.get("self_harm")), agency + ": self-harm.");
            forms.add(
                    "substance_misuse",
                    YES.equals(said.get("child_substances")),
                    agency + ": the child used alcohol or drugs.");
            forms.add(
                    "maltreatment",
                    List.of(said.getOrDefault("maltreatment", "none").split(",")).stream()
                            .anyMatch(one -> !List.of("none", "not_known", "").contains(one)),
                    agency + ": abuse or neglect is known.");
        });
        return forms.proposed;
    }

    private void add(String form, boolean suggested, String why) {
        if (suggested) {
            proposed.putIfAbsent(form, why);
        }
    }
}
