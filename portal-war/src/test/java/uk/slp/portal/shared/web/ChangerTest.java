package uk.slp.portal.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.access.Person;

@DisplayName("Who changed a record first")
class ChangerTest {
    @Test
    @DisplayName("is told by the name that colleagues know")
    void known() {
        Person priya = new Person(
                UUID.randomUUID(), "priya.nair", "Priya Nair", UUID.randomUUID(), "X", Set.of(), Set.of(), Set.of());
        assertEquals("Priya Nair", Changer.name(name -> name.equals("priya.nair") ? priya : null, "priya.nair"));
    }

    @Test
    @DisplayName("is the name in the record if there is no such account any more")
    void gone() {
        assertEquals("priya.nair", Changer.name(name -> null, "priya.nair"));
    }
}
