package uk.slp.portal.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.Violation;

@DisplayName("Rule 79: a partnership has the partners of the day")
class MembershipDaysTest {
    private static final OrganisationView OLD =
            board("E54000023", "NHS Suffolk and North East Essex", "2022-07-01", "2026-03-31", null);
    private static final OrganisationView NEW = board(
            "E54000068",
            "NHS Norfolk and Suffolk",
            "2026-04-01",
            null,
            "NHS Norfolk; NHS Suffolk and North East Essex");
    private static final List<OrganisationView> REGISTER = List.of(OLD, NEW);

    @Test
    @DisplayName("the old board of Suffolk in February 2026, the new one in May, each on its first and last day")
    void suffolk() {
        MembershipDays old = days("2022-07-01", "2026-03-31");
        MembershipDays now = days("2026-04-01", null);
        assertTrue(old.holdOn(day("2026-02-10")) && !now.holdOn(day("2026-02-10")));
        assertTrue(now.holdOn(day("2026-05-10")) && !old.holdOn(day("2026-05-10")));
        assertTrue(old.holdOn(day("2026-03-31")) && !old.holdOn(day("2026-04-01")));
        assertTrue(now.holdOn(day("2026-04-01")) && !now.holdOn(day("2026-03-31")));
        assertTrue(days(null, null).holdOn(day("1999-01-01")));
    }

    @Test
    @DisplayName("two memberships meet only where they have a day together")
    void meet() {
        assertFalse(days("2022-07-01", "2026-03-31").meet(days("2026-04-01", null)));
        assertFalse(days("2026-04-01", null).meet(days(null, "2026-03-31")));
        assertTrue(days(null, "2026-04-01").meet(days("2026-04-01", null)));
        assertTrue(days(null, null).meet(days("2026-04-01", "2026-04-01")));
    }

    @Test
    @DisplayName("a board that has ended needs a last day, and the message names who took over")
    void ended() {
        assertEquals(List.of(), days(null, "2026-03-31").problems(REGISTER, OLD));
        Violation open = days(null, null).problems(REGISTER, OLD).get(0);
        assertEquals("to", open.field());
        assertEquals(
                "NHS Suffolk and North East Essex ended on 31 March 2026; give that day or an earlier one as its last, or"
                        + " choose NHS Norfolk and Suffolk (E54000068).",
                open.message());
        assertEquals(1, days(null, "2026-04-01").problems(REGISTER, OLD).size());
    }

    @Test
    @DisplayName("no board was a partner before it began, and no last day comes before the first")
    void order() {
        assertEquals(
                "from", days("2026-03-31", null).problems(REGISTER, NEW).get(0).field());
        assertEquals(
                "before_first",
                days("2026-06-01", "2026-05-31").problems(REGISTER, NEW).get(0).code());
    }

    @Test
    @DisplayName("the authorities to choose from are those of today and those of the days of the case")
    void toChoose() {
        List<OrganisationView> register = List.of(
                authority("E10000006", "Cumbria", "2009-01-01", "2023-03-31"),
                authority("E06000063", "Cumberland", "2023-04-01", null));
        LocalDate today = day("2026-11-26");
        assertEquals(1, AuthoritiesThen.toChoose(register, List.of(), today).size());
        assertEquals(
                2,
                AuthoritiesThen.toChoose(register, List.of(day("2023-03-31")), today)
                        .size());
        assertEquals(
                1,
                AuthoritiesThen.toChoose(register, List.of(day("2023-04-01")), today)
                        .size());
        assertTrue(register.get(0).nameToFind().endsWith("(until 31 March 2023)"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static MembershipDays days(@Nullable String from, @Nullable String to) {
        return new MembershipDays(from == null ? null : day(from), to == null ? null : day(to));
    }

    private static OrganisationView board(
            String code, String name, String from, @Nullable String to, @Nullable String former) {
        return view(OrganisationKind.ICB, code, name, from, to, former);
    }

    private static OrganisationView authority(String code, String name, String from, @Nullable String to) {
        return view(OrganisationKind.LOCAL_AUTHORITY, code, name, from, to, null);
    }

    private static OrganisationView view(
            OrganisationKind kind,
            String code,
            String name,
            String from,
            @Nullable String to,
            @Nullable String former) {
        return new OrganisationView(
                UUID.randomUUID(), kind, code, name, null, day(from), to == null ? null : day(to), former);
    }
}
