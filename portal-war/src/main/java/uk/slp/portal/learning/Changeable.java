package uk.slp.portal.learning;

import jakarta.persistence.TypedQuery;
import java.util.Set;
import uk.slp.portal.practicereview.CorrectedText;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.error.NotFound;

/**
 * Whose published learning is to change, by where it came from and not by the name under which it stands. A partnership
 * changes what its practice reviews published, unless who asks declared a conflict with the case (rule 76); the national
 * librarian changes everything else, and nothing of that.
 */
final class Changeable {
    private static final String OWN = "(" + CorrectedText.ofPartnerships("i.practiceReviewId", "partnerships") + ")";

    private Changeable() {}

    /** Condition on an item named i; {@link #within} sets its parameters. */
    static String by(Person person) {
        Set<Permission> held = person.permissions();
        String library = "i.practiceReviewId is null";
        if (!held.contains(Permission.LIBRARY_EDIT)) {
            return OWN;
        }
        return held.contains(Permission.LEARNING_WITHDRAW) ? "(" + OWN + " or " + library + ")" : library;
    }

    static <T> TypedQuery<T> within(TypedQuery<T> query, Person person) {
        if (by(person).contains(":partnerships")) {
            query.setParameter("partnerships", person.scope().partnerships());
            query.setParameter(Scope.ASKING, person.accountId());
        }
        return query;
    }

    static NotFound notFound() {
        return new NotFound("There is no published item at that address, or it is not yours to change.");
    }
}
