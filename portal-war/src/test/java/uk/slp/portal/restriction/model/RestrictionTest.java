package uk.slp.portal.restriction.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.restriction.Circle;
import uk.slp.portal.restriction.Judgement;
import uk.slp.portal.restriction.OpeningKind;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;

@DisplayName("A case restricted to named people (domain reference 8.1)")
class RestrictionTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final UUID KEEPER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private static Restriction of(Circle circle) {
        CaseRoot root = new CaseRoot(UUID.randomUUID(), "SIN-2026-1183", UUID.randomUUID(), UUID.randomUUID());
        return new Restriction(root, circle, "A relative of a colleague.", "martin.oduya", NOW);
    }

    private static String refused(Restriction of, Set<UUID> named) {
        return assertThrows(RuleViolation.class, () -> of.nameOnly(named, Set.of(KEEPER), "martin.oduya", NOW))
                .violations()
                .get(0)
                .code();
    }

    @Test
    @DisplayName("always has somebody on its list who can change it")
    void neverNobodys() {
        Restriction one = of(Circle.AUTHORITY);
        assertEquals("no_keeper", refused(one, Set.of()));
        assertEquals("no_keeper", refused(one, Set.of(OTHER)));
        one.nameOnly(Set.of(KEEPER), Set.of(KEEPER), "martin.oduya", NOW);
        assertEquals(Set.of(KEEPER), one.named());
        assertEquals("no_keeper", refused(one, Set.of(OTHER)));
        assertEquals(Set.of(KEEPER), one.named());
    }

    @Test
    @DisplayName("is read by two at least in the national body, which has to answer every case")
    void twoAtThePanel() {
        assertEquals("too_few", refused(of(Circle.NATIONAL), Set.of(KEEPER)));
        Restriction one = of(Circle.NATIONAL);
        one.nameOnly(Set.of(KEEPER, OTHER), Set.of(KEEPER), "eleanor.marsh", NOW);
        assertEquals(2, one.named().size());
    }

    @Test
    @DisplayName("tells how many were taken off its list, and lets them back on it")
    void takenOff() {
        Restriction one = of(Circle.PARTNERSHIP);
        assertEquals(0, one.nameOnly(Set.of(KEEPER, OTHER), Set.of(KEEPER), "a", NOW));
        assertEquals(1, one.nameOnly(Set.of(KEEPER), Set.of(KEEPER), "a", NOW));
        assertEquals(Set.of(KEEPER), one.named());
        assertEquals(0, one.nameOnly(Set.of(KEEPER, OTHER), Set.of(KEEPER), "a", NOW));
        assertEquals(Set.of(KEEPER, OTHER), one.named());
    }

    @Test
    @DisplayName("is opened with a reason for a limited time, closed before it at will, and judged once")
    void opened() {
        Person priya = new Person(
                OTHER,
                "priya.nair",
                "Priya Nair",
                UUID.randomUUID(),
                "O",
                Set.of(Role.LA_NOTIFIER),
                Set.of(),
                Set.of());
        Opening opening = new Opening(
                of(Circle.AUTHORITY),
                priya,
                OpeningKind.CHILD_AT_RISK,
                "A brother is missing.",
                Duration.ofHours(4),
                NOW);
        assertTrue(opening.openAt(NOW));
        assertTrue(opening.openAt(NOW.plus(Duration.ofHours(4)).minusMillis(1)));
        assertFalse(opening.openAt(NOW.plus(Duration.ofHours(4))));
        opening.close("priya.nair", NOW.plusSeconds(60));
        assertFalse(opening.openAt(NOW.plusSeconds(61)));
        opening.judge(Judgement.ACCEPTED, "It was.", "martin.oduya", NOW.plusSeconds(90));
        assertThrows(
                NotAllowedNow.class,
                () -> opening.judge(Judgement.PURSUED, "It was not.", "martin.oduya", NOW.plusSeconds(91)));
        assertEquals(Judgement.ACCEPTED, opening.judgement());
    }
}
