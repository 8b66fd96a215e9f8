package uk.slp.portal.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.Answers;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.Kind;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.NotifiedChild;
import uk.slp.portal.notification.model.NotifiedPerson;
import uk.slp.portal.notification.model.PersonField;
import uk.slp.portal.notification.model.Section;
import uk.slp.portal.notification.model.Situation;
import uk.slp.portal.shared.error.Violation;

/** The task list: the parts that apply, each with its state. A part is complete when nothing it asks for is missing. */
final class NotificationTasks {
    private final Notification notification;
    private final Set<String> open;

    private NotificationTasks(Notification notification, List<Violation> problems) {
        this.notification = notification;
        this.open = problems.stream().map(Violation::field).collect(Collectors.toSet());
    }

    static List<TaskView> of(Notification notification, List<Violation> problems) {
        NotificationTasks tasks = new NotificationTasks(notification, problems);
        List<TaskView> found = new ArrayList<>();
        for (Section section : Section.values()) {
            if (section == Section.CHECK || section.subject() != Section.Subject.WHOLE) {
                continue;
            }
            tasks.add(
                    found,
                    section,
                    List.of(NotificationField.values()),
                    Situation.of(notification),
                    "",
                    "",
                    section.title());
        }
        notification.children().forEach(child -> tasks.child(found, child));
        notification.people().forEach(person -> tasks.person(found, person));
        return found;
    }

    private void child(List<TaskView> found, NotifiedChild child) {
        Situation situation = Situation.of(notification, child.answers());
        String given = child.answer(ChildField.GIVEN_NAME);
        for (Section section : Section.values()) {
            if (section.perChild()) {
                boolean careLeaver = notification.kind() == Kind.CARE_LEAVER_DEATH;
                String unnamed = careLeaver ? "this young person" : "this child";
                String title =
                        section == Section.CHILD_ABOUT ? "About " + (given == null ? unnamed : given) : section.title();
                add(
                        found,
                        section,
                        List.of(ChildField.values()),
                        situation,
                        "children[" + child.position() + "].",
                        child.id().toString(),
                        title);
            }
        }
    }

    private void person(List<TaskView> found, NotifiedPerson person) {
        add(
                found,
                Section.PERSON,
                List.of(PersonField.values()),
                Situation.of(notification, person.answers()),
                "people[" + person.position() + "].",
                person.id().toString(),
                Section.PERSON.title());
    }

    private void add(
            List<TaskView> found,
            Section section,
            List<? extends AnswerField> all,
            Situation situation,
            String path,
            String subject,
            String title) {
        List<? extends AnswerField> fields = all.stream()
                .filter(field -> field.section() == section && field.applies(situation))
                .toList();
        if (fields.isEmpty()) {
            return;
        }
        boolean wrong = fields.stream().anyMatch(field -> open.contains(path + field.key()));
        Answers answers = subject.isEmpty() ? situation.whole() : situation.one();
        boolean begun = section == Section.KIND || fields.stream().anyMatch(field -> answers.get(field) != null);
        String state = !begun ? "not-started" : wrong ? "in-progress" : "completed";
        String hint = section == Section.KIND
                ? notification.kind().label()
                : section == Section.CHILD_ABOUT && answers.isEmpty() ? "A name is not needed to begin" : "";
        found.add(new TaskView(section.code(), title, subject, state, hint));
    }
}
