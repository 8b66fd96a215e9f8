package uk.slp.portal.agencysheet;

/**
 * Somebody who can write for an agency.
 *
 * @param username sign-in name
 * @param organisation for which the person signs in
 */
public record Contributor(String username, String name, String jobTitle, String organisation) {
    /** "Jenny Marlow, Named nurse, NHS Calderwick". */
    public String words() {
        return name + ", " + jobTitle + ", " + organisation;
    }
}
