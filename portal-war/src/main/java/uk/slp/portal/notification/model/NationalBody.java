package uk.slp.portal.notification.model;

import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.persistence.Coded;

/**
 * The body that answers for a notification nationally: the Child Safeguarding Practice Review Panel for those it
 * considers, the Department for Education for the others (domain reference 8.1).
 */
public enum NationalBody implements Coded {
    PANEL("panel", "the Panel", Role.PANEL_SECRETARIAT),
    DFE("dfe", "the Department for Education", Role.DFE_OFFICIAL);

    private final String code;
    private final String label;
    private final Role role;

    NationalBody(String code, String label, Role role) {
        this.code = code;
        this.label = label;
        this.role = role;
    }

    /**
     * The body that answers for a notification: the Panel for serious incidents and for deaths of looked-after children
     * where abuse or neglect is known or suspected, the Department for all others.
     */
    public static NationalBody of(Notification notification) {
        return notification.forPanel() ? PANEL : DFE;
    }

    /** Whether a person speaks for it. */
    public boolean spokenForBy(Person person) {
        return person.roles().contains(role);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
