package uk.slp.portal.learning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.learning.CatalogueFilter;
import uk.slp.portal.learning.CatalogueQueries.Place;
import uk.slp.portal.learning.ItemType;

@DisplayName("A request to the catalogue (OAI-PMH 2.0)")
class OaiRequestTest {
    private static Map<String, String[]> parameters(String query) {
        Map<String, String[]> given = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            String[] before = given.getOrDefault(parts[0], new String[0]);
            String[] values = java.util.Arrays.copyOf(before, before.length + 1);
            values[before.length] = parts.length > 1 ? parts[1] : "";
            given.put(parts[0], values);
        }
        return given;
    }

    private static CatalogueFilter filter(String query) throws OaiProblem {
        OaiRequest request = OaiRequest.of(parameters(query));
        request.check();
        return request.listing().filter();
    }

    @ParameterizedTest
    @CsvSource({
        "badVerb, x=1",
        "badVerb, verb=Identity",
        "badVerb, verb=Identify&verb=Identify",
        "badArgument, verb=Identify&set=a",
        "badArgument, verb=GetRecord&metadataPrefix=oai_dc",
        "badArgument, verb=GetRecord&identifier=urn:uuid:1",
        "badArgument, verb=ListRecords",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=yesterday!",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-26T09:30Z",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-26&until=2026-11-26T09:30:00Z",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-27&until=2026-11-26",
        "badArgument, verb=ListRecords&resumptionToken=abc&metadataPrefix=oai_dc",
        "badResumptionToken, verb=ListRecords&resumptionToken=abc",
        "badResumptionToken, verb=ListSets&resumptionToken=abc",
        "cannotDisseminateFormat, verb=ListRecords&metadataPrefix=marc21",
        "cannotDisseminateFormat, verb=GetRecord&metadataPrefix=mods&identifier=urn:uuid:1",
        "noRecordsMatch, verb=ListRecords&metadataPrefix=oai_dc&set=theme:no_such_theme",
    })
    @DisplayName("is refused by the error that the protocol names")
    void refused(String code, String query) {
        assertEquals(
                code, assertThrows(OaiProblem.class, () -> filter(query)).code().word());
    }

    @Test
    @DisplayName("counts the whole of its last day or second, and the moment from which it begins")
    void bounds() throws OaiProblem {
        String list = "verb=ListRecords&metadataPrefix=oai_dc";
        CatalogueFilter days = filter(list + "&from=2026-11-26&until=2026-11-26");
        assertEquals(Instant.parse("2026-11-26T00:00:00Z"), days.from());
        assertEquals(Instant.parse("2026-11-27T00:00:00Z"), days.before());
        CatalogueFilter seconds = filter(list + "&until=2026-11-26T23:59:59Z");
        assertNull(seconds.from());
        assertEquals(Instant.parse("2026-11-27T00:00:00Z"), seconds.before());
    }

    @Test
    @DisplayName("narrows to a kind of document or to a theme")
    void sets() throws OaiProblem {
        String list = "verb=ListIdentifiers&metadataPrefix=oai_dc&set=";
        assertEquals(ItemType.BRIEFING, filter(list + "type:briefing").type());
        assertEquals("neglect", filter(list + "theme:neglect").theme());
    }

    @Test
    @DisplayName("goes on by a token that holds everything, and no other token is taken for one")
    void tokens() throws OaiProblem {
        Place after = new Place(Instant.parse("2026-11-26T09:30:00.123Z"), "child-r-2026");
        OaiToken token = new OaiToken("2026-01-01", "", "theme:neglect", after, 50);
        String encoded = token.encoded();
        assertEquals(token, OaiToken.read(encoded));

        OaiRequest request = OaiRequest.of(parameters("verb=ListRecords&resumptionToken=" + encoded));
        request.check();
        assertEquals(after, request.listing().after());
        assertEquals("neglect", request.listing().filter().theme());
        for (int at = 0; at < encoded.length(); at++) {
            char other = encoded.charAt(at) == 'A' ? 'Q' : 'A';
            OaiToken damaged = OaiToken.read(encoded.substring(0, at) + other + encoded.substring(at + 1));
            assertNull(damaged, "changed at " + at);
        }
        assertNull(OaiToken.read(""));
        assertNull(OaiToken.read("%%%"));
        assertNotNull(OaiToken.read(encoded));
    }
}
