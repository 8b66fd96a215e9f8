package uk.slp.portal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 50: the names that a report is searched for")
class NamesToldTest {
    @Test
    @DisplayName("are those of the family")
    void family() {
        NamesTold told = NamesTold.of("{\"dateOfBirth\":\"1990-02-03\",\"givenName\":\"Jo\",\"role\":\"mother\"}");
        assertEquals(List.of("Jo"), told.names());
        assertEquals(List.of("1990-02-03"), told.datesOfBirth());
    }

    @Test
    @DisplayName("and those that amendments changed or added, before and after")
    void amended() {
        NamesTold told = NamesTold.of("[{\"field\":\"children[1]\",\"after\":\"added\"},"
                + "{\"field\":\"children[1].givenName\",\"after\":\"Isla\"},"
                + "{\"field\":\"people[0].familyName\",\"before\":\"Marsh\",\"after\":\"Marchbank\"},"
                + "{\"field\":\"circumstances\",\"after\":\"x\"}]");
        assertEquals(List.of("Isla", "Marsh", "Marchbank"), told.names());
        assertEquals(List.of(), NamesTold.of("").names());
    }
}
