package uk.slp.portal.childdeathreturn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeath.KnownProfessional;
import uk.slp.portal.childdeathform.FormDefinition;
import uk.slp.portal.childdeathform.FormQuestion;
import uk.slp.portal.childdeathform.FormSection;
import uk.slp.portal.childdeathform.PrefillFact;
import uk.slp.portal.childdeathform.QuestionKind;

@DisplayName("What stands in a return before its agency writes (Children Act 2004 s.16M, s.16N)")
class ReturnPrefillTest {
    private static ChildDeathCase death(@Nullable Integer days, @Nullable Integer years) {
        return new ChildDeathCase(
                UUID.randomUUID(),
                "CDR-2026-1001",
                1,
                ChildDeathStatus.GATHERING,
                UUID.randomUUID(),
                "A panel",
                null,
                null,
                null,
                "road",
                "Wilfrid Oakapple",
                null,
                LocalDate.of(2019, 5, 1),
                LocalDate.of(2026, 11, 2),
                "07:50",
                days,
                years,
                "male",
                "WBRI",
                "CW1 2AB",
                null,
                null,
                "unexpected",
                "yes",
                "no",
                "The stepfather was arrested.",
                "K. Shaw",
                Instant.EPOCH,
                "none",
                null,
                null,
                null,
                null);
    }

    private static FormDefinition form() {
        return new FormDefinition(
                "reporting",
                "Reporting form",
                FormDefinition.REPORTING,
                "",
                List.of(new FormSection(
                        "identity",
                        "The child",
                        "",
                        "",
                        List.of(PrefillFact.values()).stream()
                                .map(fact -> new FormQuestion(
                                        fact.code(),
                                        fact.label(),
                                        fact.code().endsWith("_date") ? QuestionKind.DATE : QuestionKind.TEXT,
                                        "",
                                        true,
                                        true,
                                        "",
                                        Set.of(),
                                        fact.code(),
                                        "",
                                        null,
                                        null,
                                        "",
                                        0,
                                        List.of()))
                                .toList())),
                List.of());
    }

    private static Map<String, String> filled(ChildDeathCase death) {
        KnownProfessional surgery =
                new KnownProfessional("gp", "Mill Lane Surgery", "Dr A", "General practitioner", null, null);
        return new ReturnPrefill(death, List.of(surgery), "Fenby School", null).of(form());
    }

    @Test
    @DisplayName("is what every agency needs to find its records, and nothing that anybody thinks of the death")
    void facts() {
        Map<String, String> answers = filled(death(2742, 7));
        assertEquals(
                Map.of(
                        "child_name", "Wilfrid Oakapple",
                        "birth_date", "2019-05-01",
                        "death_date", "2026-11-02",
                        "death_time", "07:50",
                        "sex", "male",
                        "postcode", "CW1 2AB",
                        "age_group", "years_5_to_9",
                        "gp_practice", "Mill Lane Surgery",
                        "agency_name", "Fenby School"),
                answers);
        assertFalse(answers.toString().contains("arrested"));
    }

    @Test
    @DisplayName("puts the child into its age group")
    void ageGroups() {
        Map.of(27, "under_28_days", 28, "days_28_to_364")
                .forEach((days, group) ->
                        assertEquals(group, filled(death(days, 0)).get("age_group")));
        Map.of(1, "years_1_to_4", 4, "years_1_to_4", 5, "years_5_to_9", 10, "years_10_to_14", 17, "years_15_to_17")
                .forEach((years, group) ->
                        assertEquals(group, filled(death(years * 366, years)).get("age_group")));
    }
}
