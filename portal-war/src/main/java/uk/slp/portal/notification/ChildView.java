package uk.slp.portal.notification;

import java.util.Map;
import java.util.UUID;

/**
 * A child as pages and resources see it.
 *
 * @param position from 0; the first is the index child
 * @param title "Ellis Marchbank, aged 4" or "Child not yet named, aged under 1"; only for pages behind sign-in
 * @param answers what has been written, by field name
 */
public record ChildView(UUID id, int position, String title, String age, Map<String, String> answers) {
    public ChildView {
        answers = Map.copyOf(answers);
    }

    /** "first child", "second child". */
    public String place() {
        return switch (position) {
            case 0 -> "first child";
            case 1 -> "second child";
            case 2 -> "third child";
            case 3 -> "fourth child";
            default -> "child " + (position + 1);
        };
    }
}
