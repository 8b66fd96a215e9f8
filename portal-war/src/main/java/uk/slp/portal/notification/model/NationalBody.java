package uk.slp.portal.notification.model;

import java.util.ArrayList;
import java.util.List;
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

    /** The condition that a person speaks for the body that answers for {@code n}, the other side of {@link #of}. */
    public static String spokenFor(Person person, String abuse) {
        List<String> bodies = new ArrayList<>();
        if (PANEL.spokenForBy(person)) {
            bodies.add(Notifications.forThePanel(abuse));
        }
        if (DFE.spokenForBy(person)) {
            bodies.add("(n.kind = 'care_leaver_death' or (n.kind = 'looked_after_death' and (" + abuse + " is null or "
                    + abuse + " not in ('known', 'suspected'))))");
        }
        return bodies.isEmpty() ? "1 = 0" : "(" + String.join(" or ", bodies) + ")";
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
