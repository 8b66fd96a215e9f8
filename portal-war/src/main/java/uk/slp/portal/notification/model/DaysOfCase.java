package uk.slp.portal.notification.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The days of a case, as far as they are known: of the incident or the deaths, and of becoming aware. A body that existed
 * on one of them may be named (rule 79). Of a month or a year these are its first and its last day.
 */
public final class DaysOfCase {
    private DaysOfCase() {}

    /**
     * The days of what is written.
     *
     * @param whole answers about the incident, by field
     * @param children answers about each child, by field
     */
    public static List<LocalDate> of(Kind kind, Map<String, String> whole, Collection<Map<String, String>> children) {
        List<DraftDate> dates = new ArrayList<>();
        dates.add(new DraftDate(whole.get(NotificationField.INCIDENT_DATE.key())));
        dates.add(new DraftDate(whole.get(NotificationField.AWARENESS_DATE.key())));
        if (kind.death()) {
            children.forEach(child -> dates.add(new DraftDate(child.get(ChildField.DATE_OF_DEATH.key()))));
        }
        return dates.stream()
                .flatMap(date -> Stream.concat(date.first().stream(), date.last().stream()))
                .toList();
    }

    /** The days of what holds after amendments. */
    public static List<LocalDate> of(Kind kind, Present present) {
        return of(
                kind,
                present.answers(),
                present.subjects(SubjectPath.Who.CHILD).stream()
                        .map(present::answers)
                        .toList());
    }
}
