package uk.slp.portal.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 79: a case names the authorities that existed then")
class AuthoritiesThenTest {
    private static final List<OrganisationView> REGISTER = List.of(
            authority("E10000006", "Cumbria", "2009-01-01", "2023-03-31", null),
            authority("E06000063", "Cumberland", "2023-04-01", null, "Cumbria"),
            authority("E06000064", "Westmorland and Furness", "2023-04-01", null, "Cumbria; Barrow"),
            authority("E10000027", "Somerset", "2009-01-01", "2023-03-31", null),
            authority("E06000066", "Somerset", "2023-04-01", null, null));

    @Test
    @DisplayName("refuses one that had ended, and names those that took over")
    void ended() {
        assertEquals(
                Map.of(
                        "E10000006",
                        "Cumbria ended on 31 March 2023; choose Cumberland (E06000063) or Westmorland and Furness"
                                + " (E06000064).",
                        "E10000027",
                        "Somerset ended on 31 March 2023; choose Somerset (E06000066)."),
                said("2026-11-20", "E10000006", "E10000027", "E06000063"));
    }

    @Test
    @DisplayName("refuses one that had not begun, and takes each on its own first and last day")
    void bounds() {
        assertTrue(said("2023-03-31", "E06000063").get("E06000063").contains("it began on 1 April 2023"));
        assertEquals(Map.of(), said("2023-03-31", "E10000006"));
        assertEquals(Map.of(), said("2023-04-01", "E06000063"));
    }

    @Test
    @DisplayName("takes the one of the incident and the one of becoming aware, and asks nothing while no day is known")
    void days() {
        List<LocalDate> both = List.of(LocalDate.parse("2022-02-01"), LocalDate.parse("2026-11-20"));
        assertEquals(Map.of(), AuthoritiesThen.notThen(REGISTER, List.of("E10000006", "E06000063"), both));
        assertEquals(Map.of(), AuthoritiesThen.notThen(REGISTER, List.of("E10000006"), List.of()));
    }

    private static Map<String, String> said(String day, String... codes) {
        return AuthoritiesThen.notThen(REGISTER, List.of(codes), List.of(LocalDate.parse(day)));
    }

    private static OrganisationView authority(String code, String name, String from, String to, String former) {
        return new OrganisationView(
                UUID.randomUUID(),
                OrganisationKind.LOCAL_AUTHORITY,
                code,
                name,
                null,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                former);
    }
}
