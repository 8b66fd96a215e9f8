package uk.slp.portal.childdeathdata;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeathanalysis.DeathCategory;
import uk.slp.portal.childdeathanalysis.FactorScore;
import uk.slp.portal.childdeathanalysis.OverallModifiability;
import uk.slp.portal.shared.persistence.Coded;

/**
 * A field of a case in the national data set. The schema, the columns of the table, the description and the checks are all
 * made from this list, in this order. The child's name is not among them: the key is the NHS number.
 */
public enum NationalField implements Coded {
    REFERENCE("reference", "Reference of the case", Kind.TEXT, Need.ALWAYS),
    STATUS("status", "Where the review stands", Need.ALWAYS, statuses()),
    NHS_NUMBER("nhs_number", "NHS number, ten digits", Kind.TEXT, Need.NEVER),
    NHS_ABSENT("nhs_absent", "Why there is no NHS number", Kind.CODE, Need.NEVER),
    BIRTH_DATE("birth_date", "Date of birth", Kind.DATE, Need.REVIEWED),
    DEATH_DATE("death_date", "Date of death", Kind.DATE, Need.ALWAYS),
    DEATH_TIME("death_time", "Time of death", Kind.TEXT, Need.NEVER),
    SEX("sex", "Sex", Kind.CODE, Need.REVIEWED),
    ETHNICITY("ethnicity", "Ethnicity", Kind.CODE, Need.WISHED),
    POSTCODE("postcode", "Postcode of the home", Kind.TEXT, Need.WISHED),
    RESIDENCE("residence", "Local authority of normal residence", Kind.CODE, Need.WISHED),
    PLACE_KIND("place_kind", "Kind of place of death", Kind.CODE, Need.WISHED),
    GESTATION("gestation_weeks", "Weeks of gestation, of a child under 1", Kind.NUMBER, Need.NEVER),
    BIRTH_WEIGHT("birth_weight_grams", "Weight at birth in grams, of a child under 1", Kind.NUMBER, Need.NEVER),
    EXPECTED("expected", "Whether the death was expected", Kind.CODE, Need.WISHED),
    JOINT_RESPONSE("joint_response", "Joint agency response", Kind.CODE, Need.NEVER),
    NOTIFIED_ON("notified_on", "Day on which the panel was told", Kind.DATE, Need.ALWAYS),
    CLOSED_ON("closed_on", "Day on which the review was completed", Kind.DATE, Need.COMPLETED),
    CATEGORY("category", "Category of death, 1 to 10", Need.COMPLETED, codes(DeathCategory.values())),
    OVERALL("modifiability", "Modifiable factors", Need.COMPLETED, codes(OverallModifiability.values())),
    SCORE_A("score_a", "Score of domain A, the child", Need.COMPLETED, codes(FactorScore.values())),
    SCORE_B("score_b", "Score of domain B, the social environment", Need.COMPLETED, codes(FactorScore.values())),
    SCORE_C("score_c", "Score of domain C, the physical environment", Need.COMPLETED, codes(FactorScore.values())),
    SCORE_D("score_d", "Score of domain D, the services", Need.COMPLETED, codes(FactorScore.values()));

    /** What a value looks like. */
    public enum Kind {
        TEXT("Text"),
        CODE("Code"),
        DATE("Date as 2026-11-23"),
        NUMBER("Whole number");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** In words. */
        public String label() {
            return label;
        }
    }

    /** When a value has to be there. */
    public enum Need {
        ALWAYS("Always"),
        /** Of a death that the panel reviews or has reviewed. */
        REVIEWED("Where the panel reviews the death"),
        /** Rule 61: category, modifiability and scores of a final analysis. */
        COMPLETED("Where the review is completed"),
        /** A case without it is given all the same, with a warning. */
        WISHED("Wished for; a case is given without it"),
        NEVER("No");

        private final String label;

        Need(String label) {
            this.label = label;
        }

        /** In words. */
        public String label() {
            return label;
        }
    }

    private final String code;
    private final String label;
    private final Kind kind;
    private final Need need;
    private final List<String> choices;

    NationalField(String code, String label, Kind kind, Need need) {
        this.code = code;
        this.label = label;
        this.kind = kind;
        this.need = need;
        this.choices = List.of();
    }

    NationalField(String code, String label, Need need, List<String> choices) {
        this.code = code;
        this.label = label;
        this.kind = Kind.CODE;
        this.need = need;
        this.choices = choices;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** What a value looks like. */
    public Kind kind() {
        return kind;
    }

    /** When a value has to be there. */
    public Need need() {
        return need;
    }

    /** The codes that are possible; empty where they are those of another list. */
    public List<String> choices() {
        return choices;
    }

    /** The codes in words. */
    public String choiceWords() {
        return String.join(", ", choices);
    }

    /** A joint agency response to a stillbirth is no case of the national database (rule 53). */
    private static List<String> statuses() {
        return Arrays.stream(ChildDeathStatus.values())
                .filter(NationalCase::given)
                .map(ChildDeathStatus::code)
                .toList();
    }

    private static List<String> codes(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).collect(Collectors.toUnmodifiableList());
    }
}
