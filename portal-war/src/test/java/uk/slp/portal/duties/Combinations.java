package uk.slp.portal.duties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.slp.portal.shared.persistence.Coded;

/** Every combination of answers, each with the texts that a form would send. */
final class Combinations {
    /** The day of the harm in all of them. */
    static final String EVENT = "2026-11-20";

    private static final Map<String, Map<String, String>> AGES = new LinkedHashMap<>();

    static {
        AGES.put("u16", Map.of("dateOfBirth", "2020-05-05"));
        AGES.put("16-17", Map.of("dateOfBirth", "2009-05-05"));
        AGES.put("18-24", Map.of("dateOfBirth", "2004-05-05"));
        AGES.put("25+", Map.of("dateOfBirth", "2000-05-05"));
        AGES.put("late", Map.of("dateOfBirth", "2006-05-05", "dateOfEvent", "2023-05-05", "dateOfDeath", EVENT));
        AGES.put("late25", Map.of("dateOfBirth", "2000-05-05", "dateOfEvent", "2018-05-04", "dateOfDeath", EVENT));
        AGES.put("unborn", Map.of("age", "unborn"));
        AGES.put("unknown", Map.of("age", "not_known"));
    }

    private Combinations() {}

    /** One combination: its answers in the words of the grid, and as texts. */
    record Combination(Map<String, String> answers, Map<String, String> texts) {}

    static List<Combination> all() {
        List<Map<String, String>> all = List.of(Map.of());
        all = times(all, "abuse", codes(Abuse.class));
        all = times(all, "outcome", codes(HarmOutcome.class));
        all = times(all, "place", codes(EventPlace.class));
        all = times(all, "age", List.copyOf(AGES.keySet()));
        all = times(all, "lookedAfter", codes(YesNoUnknown.class));
        all = times(all, "careLeaver", codes(YesNoUnknown.class));
        all = times(all, "perpetrator", List.of("yes", "no"));
        all = times(all, "unexpected", codes(YesNoUnknown.class));
        all = times(all, "pregnancyEnd", codes(PregnancyEnd.class));
        return all.stream()
                .filter(Combinations::makesSense)
                .map(Combinations::of)
                .toList();
    }

    /** A death later than the harm needs a death; the end of a pregnancy is asked for unborn children only. */
    private static boolean makesSense(Map<String, String> one) {
        boolean late = String.valueOf(one.get("age")).startsWith("late");
        boolean unborn = "unborn".equals(one.get("age"));
        return (!late || "died".equals(one.get("outcome"))) && (unborn || "not_known".equals(one.get("pregnancyEnd")));
    }

    private static Combination of(Map<String, String> answers) {
        Map<String, String> texts = new HashMap<>(answers);
        texts.remove("age");
        texts.put("dateOfEvent", EVENT);
        texts.putAll(AGES.getOrDefault(String.valueOf(answers.get("age")), Map.of()));
        return new Combination(answers, texts);
    }

    private static List<Map<String, String>> times(List<Map<String, String>> all, String name, List<String> values) {
        List<Map<String, String>> product = new ArrayList<>();
        for (Map<String, String> one : all) {
            for (String value : values) {
                Map<String, String> more = new LinkedHashMap<>(one);
                more.put(name, value);
                product.add(more);
            }
        }
        return product;
    }

    private static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Coded::code).toList();
    }
}
