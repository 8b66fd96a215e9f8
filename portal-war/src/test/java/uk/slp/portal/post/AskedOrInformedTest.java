package uk.slp.portal.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.childdeathdata.SubmissionStepped;
import uk.slp.portal.childdeathreturn.ReturnStepped;
import uk.slp.portal.childdeathtransfer.TransferStepped;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.Role;

@DisplayName("Somebody is asked where there is something to do, and informed where there is not")
class AskedOrInformedTest {
    private static final UUID PANEL = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    private final Kept office = new Kept();

    private static final class Kept extends PostOffice {
        private Announcement last;
        private boolean asked;

        @Override
        public int announce(Announcement told, Collection<Addressee> people, Instant at, Instant earliest) {
            last = told;
            asked = people.iterator().next().needsMe();
            return people.size();
        }
    }

    private static final class OneEach extends AddressBook {
        @Override
        List<Entry> national(Set<Role> roles) {
            return in(OTHER, roles);
        }

        @Override
        List<Entry> in(UUID organisation, Set<Role> roles) {
            return List.of(new Entry(
                    UUID.randomUUID(), roles.iterator().next(), organisation, OrganisationKind.NATIONAL_BODY, ""));
        }

        @Override
        List<UUID> named(Collection<String> usernames) {
            return List.of();
        }
    }

    private static final class Names extends OrganisationRegister {
        @Override
        public String name(UUID id) {
            return "Calderwick overview panel";
        }
    }

    private <T> T with(T post) {
        try {
            for (Field field : post.getClass().getDeclaredFields()) {
                field.setAccessible(true);
                field.set(
                        post,
                        field.getType() == AddressBook.class
                                ? new OneEach()
                                : field.getType() == PostOffice.class ? office : new Names());
            }
            return post;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "of an offer: {0} asks {1}")
    @CsvSource({"offer, true", "withdraw, false", "accept, false", "decline, false"})
    void offers(String action, boolean asks) {
        with(new DeathPost())
                .stepped(new TransferStepped(
                        "CDT-2026-0001", "CDR-2026-0001", PANEL, OTHER, action, 1, "ruby.ellery", NOW));
        assertEquals(asks, office.asked);
    }

    @ParameterizedTest(name = "of national data: {0} asks {1}")
    @CsvSource({"send, true", "acknowledge, false", "send_back, true"})
    void submissions(String action, boolean asks) {
        with(new SubmissionPost())
                .stepped(new SubmissionStepped("NDS-2026-0001", PANEL, 1, action, 1, "arthur.lyle", NOW));
        assertEquals(asks, office.asked);
    }

    @Test
    @DisplayName("a conflict declared after the answer leaves nothing to do; before it, somebody else must be asked")
    void returns() {
        left(true);
        assertFalse(office.asked);
        assertFalse(office.last.title().contains("needs somebody else"), office.last.title());
        left(false);
        assertTrue(office.asked);
        assertTrue(office.last.title().contains("needs somebody else"), office.last.title());
    }

    private void left(boolean answered) {
        with(new ReturnPost())
                .stepped(new ReturnStepped(
                        "CDN-2026-0001",
                        "CDR-2026-0001",
                        PANEL,
                        null,
                        LocalDate.of(2026, 12, 14),
                        "step_aside",
                        answered,
                        2,
                        "jenny.marlow",
                        NOW));
    }
}
