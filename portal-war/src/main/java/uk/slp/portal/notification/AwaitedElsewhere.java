package uk.slp.portal.notification;

import uk.slp.portal.shared.access.Person;

/** What a later feature waits for a person to do about a notification; it stands in My work there and in the list here. */
public interface AwaitedElsewhere {
    /**
     * Condition of a query on a notification {@code n}; it may name the parameter {@code authorities}, those of the person.
     *
     * @return empty if nothing can wait for this person
     */
    String condition(Person person);
}
