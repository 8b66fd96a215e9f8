package uk.slp.portal.shared.access;

/**
 * Who takes a step, as a record keeps it.
 *
 * @param username of the account
 * @param name as it is shown
 */
public record Doer(String username, String name) {
    /** A person who is signed in. */
    public static Doer of(Person person) {
        return new Doer(person.username(), person.displayName());
    }
}
