package uk.slp.portal.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.slp.portal.shared.access.People;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.time.PortalTime;

/** Who changed a record first, by the name that colleagues know. */
public final class Changer {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.ENGLISH);

    private Changer() {}

    /** The sentence that tells who changed a record, and when in London, after a page with it was opened. */
    public static String told(StaleVersion stale) {
        return "This was changed by " + name(stale) + " at "
                + MOMENT.format(stale.changedAt().atZone(PortalTime.LONDON)) + ", after you opened it.";
    }

    /** The name; what the record has if there is no such account any more. */
    public static String name(StaleVersion stale) {
        return name(CDI.current().select(People.class).get(), stale.changedBy());
    }

    static String name(People people, String username) {
        Person person = people.byUsername(username);
        return person == null ? username : person.displayName();
    }
}
