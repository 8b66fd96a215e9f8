package uk.slp.portal.notification.model;

import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.shared.error.Violation;

/** The checks of one person of the family or household. Messages say which person by place, never by name. */
final class PersonChecks {
    private PersonChecks() {}

    static AnswerChecks own(Notification notification, NotifiedPerson person) {
        return new AnswerChecks(
                "people[" + person.position() + "].",
                "Person " + (person.position() + 1),
                Situation.of(notification, person.answers()),
                List.of(PersonField.values()),
                person.answers());
    }

    static List<Violation> problems(Notification notification, NotifiedPerson person, CheckFacts facts) {
        AnswerChecks checks = own(notification, person);
        List<Violation> found = new ArrayList<>(checks.problems(facts));
        if (person.name().isEmpty()) {
            found.add(checks.violation(
                    PersonField.DESCRIPTION, "required", "enter a name, or say who it is if no name is known."));
        }
        return found;
    }
}
