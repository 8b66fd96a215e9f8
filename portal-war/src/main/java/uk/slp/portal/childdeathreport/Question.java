package uk.slp.portal.childdeathreport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.DeathCategory;
import uk.slp.portal.childdeathanalysis.OverallModifiability;
import uk.slp.portal.shared.persistence.Coded;

/** By what a yearly report breaks its figures down (issue 6, item 9; groups after domain reference 9.1 and 6.4). */
public enum Question implements Coded {
    AGE(
            "age",
            "Age at death",
            Cohort.NOTIFIED,
            row("d0", "Under 28 days"),
            row("d28", "28 days to under 1 year"),
            row("y1", "1 to 4 years"),
            row("y5", "5 to 9 years"),
            row("y10", "10 to 14 years"),
            row("y15", "15 to 17 years")),
    ETHNICITY(
            "ethnicity",
            "Ethnic group",
            Cohort.NOTIFIED,
            row("white", "White"),
            row("mixed", "Mixed"),
            row("asian", "Asian"),
            row("black", "Black"),
            row("other", "Other"),
            row("unknown", "Not known")),
    DEPRIVATION(
            "deprivation",
            "Deprivation of the area of residence",
            Cohort.NOTIFIED,
            row("1", "Most deprived fifth"),
            row("2", "Second fifth"),
            row("3", "Third fifth"),
            row("4", "Fourth fifth"),
            row("5", "Least deprived fifth"),
            row("unknown", "Not known")),
    PLACE(
            "place",
            "Place of death",
            Cohort.NOTIFIED,
            row("home", "Home, or another private home"),
            row("hospital", "Hospital"),
            row("hospice", "Hospice"),
            row("public", "Public place, road or railway"),
            row("elsewhere", "School, custody, abroad or somewhere else"),
            row("unknown", "Not known")),
    CATEGORY("category", "Category of death", Cohort.COMPLETED, categories()),
    MODIFIABILITY("modifiability", "Modifiable factors", Cohort.COMPLETED, modifiabilities()),
    TIME(
            "time",
            "Time from death to completion",
            Cohort.COMPLETED,
            row("m6", "Under 6 months"),
            row("m12", "6 to under 12 months"),
            row("m24", "12 to under 24 months"),
            row("later", "24 months and over"));

    static final String UNKNOWN = "unknown";

    private static final Map<String, List<String>> PLACES = Map.of(
            "home",
            List.of("home", "other_home"),
            "hospital",
            List.of(
                    "emergency_department",
                    "paediatric_intensive_care",
                    "neonatal_unit",
                    "labour_ward",
                    "ward",
                    "theatre",
                    "adult_intensive_care",
                    "mental_health_unit"),
            "hospice",
            List.of("hospice"),
            "public",
            List.of("road", "public_place"),
            "elsewhere",
            List.of("school", "custody", "abroad", "other"));

    private final String code;
    private final String label;
    private final Cohort cohort;
    private final List<Row> rows;

    /** A line of its table. */
    public record Row(String code, String label) {}

    Question(String code, String label, Cohort cohort, Row... rows) {
        this.code = code;
        this.label = label;
        this.cohort = cohort;
        this.rows = List.of(rows);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** Which deaths it counts. */
    public Cohort cohort() {
        return cohort;
    }

    /** The lines in their order; every death belongs to exactly one. */
    public List<Row> rows() {
        return rows;
    }

    /** Those of one cohort. */
    public static List<Question> of(Cohort cohort) {
        return Arrays.stream(values()).filter(one -> one.cohort == cohort).toList();
    }

    /** The group of a code of an ethnic group: its first letter tells it, but for those that are no group. */
    static String ethnicity(@Nullable String ethnicity) {
        if (ethnicity == null || ethnicity.equals("NOBT") || ethnicity.equals("REFU") || ethnicity.isEmpty()) {
            return UNKNOWN;
        }
        if (ethnicity.equals("ARAB") || ethnicity.equals("OOTH")) {
            return "other";
        }
        return switch (ethnicity.charAt(0)) {
            case 'W' -> "white";
            case 'M' -> "mixed";
            case 'A', 'C' -> "asian";
            case 'B' -> "black";
            default -> "other";
        };
    }

    /** The group of a code of a kind of place. */
    static String place(@Nullable String kind) {
        return PLACES.entrySet().stream()
                .filter(group -> kind != null && group.getValue().contains(kind))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static Row row(String code, String label) {
        return new Row(code, label);
    }

    private static Row[] categories() {
        List<Row> rows = new ArrayList<>();
        for (DeathCategory category : DeathCategory.values()) {
            rows.add(row(category.code(), category.number() + ". " + category.label()));
        }
        rows.add(row("unknown", "Not recorded"));
        return rows.toArray(new Row[0]);
    }

    private static Row[] modifiabilities() {
        List<Row> rows = new ArrayList<>();
        for (OverallModifiability overall : OverallModifiability.values()) {
            rows.add(row(overall.code(), overall.label()));
        }
        rows.add(row("unknown", "Not recorded"));
        return rows.toArray(new Row[0]);
    }
}
