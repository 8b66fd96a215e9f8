package uk.slp.portal.onelink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.error.Violation;

@DisplayName("A link is sent to official addresses only")
class LinkAddressesTest {
    private static String problem(String address, String domains) {
        return LinkAddresses.problem(address, domains, true)
                .map(Violation::code)
                .orElse("");
    }

    @Test
    @DisplayName("that end as the setting says, at a dot")
    void official() {
        String domains = Setting.LINK_DOMAINS.defaultValue();
        assertEquals("", problem("head@fenby.sch.uk", domains));
        assertEquals("", problem(" Jo.O'Hara@NHS.net ", domains));
        assertEquals("", problem("a@calderwick.gov.uk", domains));
        assertEquals("address_not_official", problem("a@evilgov.uk", domains));
        assertEquals("address_not_official", problem("a@gov.uk.example.org", domains));
        assertEquals("address_not_official", problem("a@example.org", domains));
        assertEquals("", problem("a@trust.example.org", "gov.uk, example.org"));
    }

    @Test
    @DisplayName("and not to what is no address, nor where the portal sends none")
    void refused() {
        for (String wrong : new String[] {
            "",
            "head",
            "head@",
            "@fenby.sch.uk",
            "a b@fenby.sch.uk",
            "a@fenby.sch.uk,b@fenby.sch.uk",
            "a@x.sch.uk\nBcc: b"
        }) {
            assertEquals("not_an_address", problem(wrong, "sch.uk"), wrong);
        }
        assertEquals("no_links", problem("head@fenby.sch.uk", "none"));
        assertEquals(
                "no_email",
                LinkAddresses.problem("head@fenby.sch.uk", "sch.uk", false)
                        .map(Violation::code)
                        .orElse(""));
    }

    @Test
    @DisplayName("which the page of the link shows in part")
    void masked() {
        assertEquals("h•••@fenby.sch.uk", LinkAddresses.masked("head@fenby.sch.uk"));
    }
}
