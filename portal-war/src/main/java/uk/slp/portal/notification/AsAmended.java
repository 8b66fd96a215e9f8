package uk.slp.portal.notification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.AnswerChange;
import uk.slp.portal.notification.model.AnswerPath;
import uk.slp.portal.notification.model.Present;
import uk.slp.portal.notification.model.SubjectPath;

/**
 * What holds now: the sent version with the answers that amendments have put in their place, and the children and people
 * whom they added or took out. The sent version itself stays beside it, unchanged (rule 26).
 *
 * @param view the notification as it holds now
 * @param present its answers by path
 * @param changedBy number of the latest amendment that changed an answer, added or took out, by path
 * @param names who each child and person is or was, by path; only for pages behind sign-in
 */
public record AsAmended(
        NotificationView view, Present present, Map<String, Integer> changedBy, Map<String, String> names) {
    public AsAmended {
        changedBy = Map.copyOf(changedBy);
        names = Map.copyOf(names);
    }

    /** Applies the amendments in their order. */
    public static AsAmended of(NotificationView sent, List<AmendmentView> amendments) {
        Present present = new Present(
                sent.answers(),
                sent.children().stream().map(ChildView::answers).toList(),
                sent.people().stream().map(PersonView::answers).toList());
        Map<String, Integer> changedBy = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        name(present, sent, names);
        for (AmendmentView amendment : amendments) {
            Set<SubjectPath> added = new HashSet<>();
            for (AnswerChange change : amendment.changes()) {
                present.apply(change);
                SubjectPath subject = SubjectPath.of(change.path()).orElse(null);
                AnswerPath answer = AnswerPath.of(change.path()).orElse(null);
                if (subject != null) {
                    added.add(subject);
                    changedBy.put(change.path(), amendment.number());
                } else if (answer == null || !added.contains(answer.subject())) {
                    changedBy.put(change.path(), amendment.number());
                }
            }
            name(present, sent, names);
        }
        return new AsAmended(
                sent.with(present.answers(), children(present, sent), people(present, sent)),
                present,
                changedBy,
                names);
    }

    /** The answer that holds now, or null. */
    public @Nullable String answer(AnswerPath path) {
        return present.answer(path);
    }

    /** What has been changed by an amendment, in words. */
    public String words(String path) {
        return SubjectPath.of(path)
                .map(subject ->
                        names.getOrDefault(path, subject.label()) + (present.has(subject) ? ", added" : ", taken out"))
                .or(() -> AnswerPath.of(path).map(AnswerPath::label))
                .orElse(path);
    }

    private static void name(Present present, NotificationView sent, Map<String, String> names) {
        children(present, sent)
                .forEach(child -> names.put(SubjectPath.child(child.position()).text(), child.title()));
        people(present, sent)
                .forEach(person ->
                        names.put(SubjectPath.person(person.position()).text(), person.title()));
    }

    private static List<ChildView> children(Present present, NotificationView sent) {
        List<ChildView> children = new ArrayList<>();
        for (SubjectPath child : present.subjects(SubjectPath.Who.CHILD)) {
            UUID id = child.place() < sent.children().size()
                    ? sent.children().get(child.place()).id()
                    : identity(sent, child);
            children.add(Subjects.child(sent, id, child.place(), present.answers(), present.answers(child)));
        }
        return children;
    }

    private static List<PersonView> people(Present present, NotificationView sent) {
        List<PersonView> people = new ArrayList<>();
        for (SubjectPath person : present.subjects(SubjectPath.Who.PERSON)) {
            UUID id = person.place() < sent.people().size()
                    ? sent.people().get(person.place()).id()
                    : identity(sent, person);
            people.add(Subjects.person(id, person.place(), present.answers(person)));
        }
        return people;
    }

    /** The same for the same one, however often it is read. */
    private static UUID identity(NotificationView sent, SubjectPath subject) {
        return UUID.nameUUIDFromBytes((sent.reference() + " " + subject.text()).getBytes(StandardCharsets.UTF_8));
    }
}
