package uk.slp.portal.practicereview;

import java.util.List;
import uk.slp.portal.practicereview.model.Anonymity;

/** What in any text has the form of something that identifies a person, whatever case it is about. */
public final class IdentitySigns {
    private IdentitySigns() {}

    /** NHS numbers and postcodes, each with the words around it; no sign that nobody is named. */
    public static List<IdentityMatch> in(String text) {
        return Anonymity.matches(text, Anonymity.Identifiers.NONE);
    }
}
