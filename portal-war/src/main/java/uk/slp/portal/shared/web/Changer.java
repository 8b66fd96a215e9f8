package uk.slp.portal.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import uk.slp.portal.shared.access.People;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.error.StaleVersion;

/** Who changed a record first, by the name that colleagues know. */
public final class Changer {
    private Changer() {}

    /** The name; what the record has if there is no such account any more. */
    public static String name(StaleVersion stale) {
        return name(CDI.current().select(People.class).get(), stale.changedBy());
    }

    static String name(People people, String username) {
        Person person = people.byUsername(username);
        return person == null ? username : person.displayName();
    }
}
