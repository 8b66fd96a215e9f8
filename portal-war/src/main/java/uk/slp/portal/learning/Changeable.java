package uk.slp.portal.learning;

import jakarta.persistence.TypedQuery;
import java.util.Set;
import uk.slp.portal.practicereview.CorrectedText;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.error.NotFound;

/**
 * Whose published learning is to change. A partnership changes what it published, unless who asks declared a conflict
 * with the case (rule 76); the national librarian changes everything that did not come from the practice review of a
 * partnership, and nothing that did.
 */
final class Changeable {
    private static final String OWN = "(i.publisher in (select o.name from Organisation o where o.id in :partnerships)"
            + " and (i.practiceReviewId is null or " + CorrectedText.open("i.practiceReviewId") + "))";

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
