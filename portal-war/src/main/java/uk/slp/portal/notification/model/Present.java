package uk.slp.portal.notification.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What holds in a sent notification: the answers as sent, with what amendments put in their place, one after another. */
public final class Present {
    private final Map<String, String> whole;
    private final Map<SubjectPath, Map<String, String>> subjects = new LinkedHashMap<>();
    private final Map<SubjectPath.Who, Integer> places = new EnumMap<>(SubjectPath.Who.class);

    /**
     * As it was sent.
     *
     * @param whole answers about the incident, by field
     * @param children answers about each child, in their order
     * @param people answers about each person, in their order
     */
    public Present(Map<String, String> whole, List<Map<String, String>> children, List<Map<String, String>> people) {
        this.whole = new HashMap<>(whole);
        children.forEach(child -> begin(SubjectPath.Who.CHILD).putAll(child));
        people.forEach(person -> begin(SubjectPath.Who.PERSON).putAll(person));
    }

    /** As it has been amended so far. */
    public static Present of(Notification notification) {
        Present present = new Present(
                notification.answers().byKey(),
                notification.children().stream()
                        .map(child -> child.answers().byKey())
                        .toList(),
                notification.people().stream()
                        .map(person -> person.answers().byKey())
                        .toList());
        notification.amendments().forEach(one -> one.changes().list().forEach(present::apply));
        return present;
    }

    /** Puts a change into effect; one of somebody who has been taken out is none. */
    public void apply(AnswerChange change) {
        SubjectPath subject = SubjectPath.of(change.path()).orElse(null);
        if (subject == null) {
            AnswerPath.of(change.path()).ifPresent(path -> put(path, change.after()));
        } else if (SubjectPath.REMOVED.equals(change.after())) {
            subjects.remove(subject);
        } else if (subject.place() == next(subject.who())) {
            begin(subject.who());
        }
    }

    private void put(AnswerPath path, @Nullable String value) {
        Map<String, String> answers = of(path);
        if (answers != null && value == null) {
            answers.remove(path.field().key());
        } else if (answers != null) {
            answers.put(path.field().key(), value);
        }
    }

    private Map<String, String> begin(SubjectPath.Who who) {
        int place = next(who);
        places.put(who, place + 1);
        Map<String, String> answers = new HashMap<>();
        subjects.put(new SubjectPath(who, place), answers);
        return answers;
    }

    private @Nullable Map<String, String> of(AnswerPath path) {
        return path.subject() == null ? whole : subjects.get(path.subject());
    }

    /** The place that the next one added has. */
    public int next(SubjectPath.Who who) {
        return places.getOrDefault(who, 0);
    }

    /** Whether there is such an answer to change, given or not. */
    public boolean has(AnswerPath path) {
        return of(path) != null;
    }

    /** Whether that child or person is in it. */
    public boolean has(SubjectPath subject) {
        return subjects.containsKey(subject);
    }

    /** The answer that holds now, or null. */
    public @Nullable String answer(AnswerPath path) {
        Map<String, String> answers = of(path);
        return answers == null ? null : answers.get(path.field().key());
    }

    /** The answers about the incident, by field. */
    public Map<String, String> answers() {
        return Map.copyOf(whole);
    }

    /** The answers about a child or a person, by field. */
    public Map<String, String> answers(SubjectPath subject) {
        return Map.copyOf(subjects.getOrDefault(subject, Map.of()));
    }

    /** The children or the people, in their order. */
    public List<SubjectPath> subjects(SubjectPath.Who who) {
        List<SubjectPath> found = new ArrayList<>(subjects.keySet());
        found.removeIf(subject -> subject.who() != who);
        return found;
    }
}
