package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import uk.slp.portal.notification.AwaitedElsewhere;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;

/** A notification waits for its authority as long as somebody has to be told of it by a person (rule 14). */
@ApplicationScoped
public class TellingsAwaited implements AwaitedElsewhere {
    @Override
    public String condition(Person person) {
        return person.permissions().contains(Permission.NOTIFICATION_DRAFT)
                ? "(n.authorityId in :authorities and exists (select t.id from Telling t where t.notificationId = n.id and "
                        + TellingQueries.OPEN + "))"
                : "";
    }
}
