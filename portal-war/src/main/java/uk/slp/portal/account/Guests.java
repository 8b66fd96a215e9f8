package uk.slp.portal.account;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import uk.slp.portal.shared.access.Person;

/**
 * People who act without an account, through a link to one record. Implemented by the feature that keeps the links; a
 * guest's name begins with {@link #PREFIX}, which no sign-in name can.
 */
public interface Guests {
    /** How every name of a guest begins. */
    String PREFIX = "link:";

    /**
     * A guest.
     *
     * @param sessionEpoch the number that a session of this guest must hold
     */
    record Guest(Person person, long sessionEpoch) {}

    /** The guest of that name, as long as the link holds. */
    Optional<Guest> byName(String name);

    /** The names to show, by the names of guests; those that nobody knows are left out. One statement. */
    Map<String, String> shown(Collection<String> names);

    /** Whether a name is that of a guest. */
    static boolean isGuest(String name) {
        return name.startsWith(PREFIX);
    }
}
