package uk.slp.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.account.AccountQueries;
import uk.slp.portal.account.AccountView;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.shared.error.NotSignedIn;

@DisplayName("Inside the portal, the gate")
class GateInsideIT extends InContainerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private AccountQueries account;

    @Test
    @DisplayName("lets anyone read what is open to all")
    void open() {
        assertFalse(organisations.localAuthorities().isEmpty());
    }

    @Test
    @DisplayName("refuses a guarded use case to nobody in particular")
    void guarded() {
        assertThrows(NotSignedIn.class, () -> organisations.membersOf(UUID.randomUUID(), DAY));
    }

    @Test
    @DisplayName("lets a person through whose role includes it, for that long only")
    void person() throws Exception {
        UUID partnership =
                organisations.ever(OrganisationKind.PARTNERSHIP).get(0).id();

        assertFalse(as("priya.nair", () -> organisations.membersOf(partnership, DAY))
                .isEmpty());
        assertThrows(NotSignedIn.class, () -> organisations.membersOf(partnership, DAY));
    }

    @Test
    @DisplayName("shows a person the own account")
    void account() throws Exception {
        AccountView own = as("priya.nair", account::own);

        assertEquals("priya.nair", own.username());
        assertEquals(1, own.tokens().size());
    }
}
