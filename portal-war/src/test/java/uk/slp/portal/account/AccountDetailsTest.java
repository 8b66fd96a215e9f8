package uk.slp.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("What an administrator writes down about a person")
class AccountDetailsTest {
    private static final String SOMEWHERE = UUID.randomUUID().toString();

    @Test
    @DisplayName("is accepted when it is whole")
    void whole() {
        assertEquals(Set.of(), wrong(details("priya.nair", "p@example.org", List.of("la_notifier"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Priya", "priya nair", "priya/nair", "-priya", "priya\u00e9", "a@b.c"})
    @DisplayName("needs a user name that fits into an address and is told on the telephone")
    void username(String name) {
        assertEquals(Set.of("username"), wrong(details(name, "p@example.org", List.of("la_notifier"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "priya", "priya@", "@example.org", "priya@example", "a b@example.org"})
    @DisplayName("needs an address that can receive e-mail")
    void email(String address) {
        assertEquals(Set.of("email"), wrong(details("priya.nair", address, List.of("la_notifier"))));
    }

    @Test
    @DisplayName("needs roles that there are")
    void roles() {
        assertEquals(Set.of("roles"), wrong(details("priya.nair", "p@example.org", List.of())));
        assertEquals(Set.of("roles"), wrong(details("priya.nair", "p@example.org", List.of("king"))));
    }

    @Test
    @DisplayName("tells everything that is wrong at once")
    void all() {
        AccountDetails nothing = new AccountDetails(null, " ", "x".repeat(201), null, "nowhere", List.of());
        assertEquals(Set.of("username", "displayName", "jobTitle", "email", "organisationId", "roles"), wrong(nothing));
    }

    @Test
    @DisplayName("one-time passwords are long, differ, and are easily read out; chosen ones have 12 to 200 characters")
    void passwords() {
        Passwords passwords = new Passwords();
        String one = passwords.oneTime();
        assertTrue(one.matches("([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}"), one);
        assertTrue(!one.equals(passwords.oneTime()));
        Passwords.check(one, "three plain words");
        for (String wanted : new String[] {"", "eleven char", "x".repeat(201), one}) {
            assertThrows(RuleViolation.class, () -> Passwords.check(one, wanted));
        }
    }

    private static AccountDetails details(String username, String email, List<String> roles) {
        return new AccountDetails(username, "Priya Nair", "Social worker", email, SOMEWHERE, roles);
    }

    private static Set<String> wrong(AccountDetails details) {
        return details.problems(true).stream().map(Violation::field).collect(Collectors.toSet());
    }
}
