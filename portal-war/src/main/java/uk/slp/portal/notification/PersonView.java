package uk.slp.portal.notification;

import java.util.Map;
import java.util.UUID;

/**
 * A person of the family or household as pages and resources see it.
 *
 * @param position from 0
 * @param title "Jo Marchbank, mother" or "Mother"; only for pages behind sign-in
 * @param answers what has been written, by field name
 */
public record PersonView(UUID id, int position, String title, Map<String, String> answers) {
    public PersonView {
        answers = Map.copyOf(answers);
    }
}
