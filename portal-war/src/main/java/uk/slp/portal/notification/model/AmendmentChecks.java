package uk.slp.portal.notification.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/**
 * Reads the changes of an amendment against what holds: who is added and taken out, then the answers. Whoever is added is
 * asked what everybody was asked at sending.
 */
final class AmendmentChecks {
    /** Places have two digits; more than any incident known. */
    private static final int MOST = 99;

    private final Notification notification;
    private final CheckFacts facts;
    private final Present present;
    private final List<Violation> found = new ArrayList<>();
    private final List<AnswerChange> changes = new ArrayList<>();
    private final List<SubjectPath> added = new ArrayList<>();

    AmendmentChecks(Notification notification, Map<String, @Nullable String> given, CheckFacts facts) {
        this.notification = notification;
        this.facts = facts;
        this.present = Present.of(notification);
        boolean hadChildren = !present.subjects(SubjectPath.Who.CHILD).isEmpty();
        given.forEach((name, value) -> SubjectPath.of(name).ifPresent(subject -> subject(subject, value)));
        if (hadChildren && present.subjects(SubjectPath.Who.CHILD).isEmpty()) {
            found.add(new Violation(
                    SubjectPath.Who.CHILD.list(),
                    "child_required",
                    "A notification is about at least one child: add the right child before the last is taken out."));
        }
        given.forEach((name, value) -> {
            if (SubjectPath.of(name).isEmpty()) {
                answer(name, value);
            }
        });
        added.forEach(this::whole);
    }

    List<Violation> problems() {
        return found;
    }

    List<AnswerChange> changes() {
        return changes;
    }

    private void subject(SubjectPath subject, @Nullable String value) {
        String name = subject.text();
        if (SubjectPath.REMOVED.equals(value)) {
            if (!present.has(subject)) {
                found.add(new Violation(name, "unknown_field", "There is no " + subject.label() + " to take out."));
                return;
            }
        } else if (SubjectPath.ADDED.equals(value)) {
            int next = present.next(subject.who());
            if (subject.place() != next || next >= MOST) {
                found.add(new Violation(
                        name,
                        "not_next",
                        "The next " + subject.who().word() + " to add is " + new SubjectPath(subject.who(), next).text()
                                + "."));
                return;
            }
            added.add(subject);
        } else {
            found.add(new Violation(
                    name, "unknown_value", name + ": say " + SubjectPath.ADDED + " or " + SubjectPath.REMOVED + "."));
            return;
        }
        keep(new AnswerChange(name, null, value));
    }

    private void answer(String name, @Nullable String value) {
        AnswerPath path = AnswerPath.of(name).filter(present::has).orElse(null);
        if (path == null) {
            found.add(new Violation(name, "unknown_field", "There is no answer " + name + " to change."));
            return;
        }
        String after = path.field().clean(value);
        found.addAll(path.field().refusals(name, after));
        if (path.field().kind() == AnswerKind.DATE && new DraftDate(after).unreadable()) {
            found.add(new Violation(name, "date_form", path.label() + ": enter a date, such as 21 11 2026."));
        }
        authority(name, path, after);
        String before = present.answer(path);
        if (after == null ? before != null : !after.equals(before)) {
            keep(new AnswerChange(name, before, after));
        }
    }

    /** Rule 79: the authorities of the days that hold after the amendment. */
    private void authority(String name, AnswerPath path, @Nullable String code) {
        if (path.field().kind() != AnswerKind.AUTHORITY || code == null) {
            return;
        }
        if (!facts.knowsAuthority(code)) {
            found.add(new Violation(
                    name, "unknown_value", path.label() + ": that authority does not exist; choose it from the list."));
        } else if (facts.notThen().containsKey(code)) {
            found.add(new Violation(
                    name,
                    "authority_not_then",
                    path.label() + ": " + facts.notThen().get(code)));
        }
    }

    private void keep(AnswerChange change) {
        changes.add(change);
        present.apply(change);
    }

    /** The rules of sending for somebody new (rules 3, 4 and 27), unless an answer is refused already. */
    private void whole(SubjectPath subject) {
        if (found.stream().anyMatch(violation -> violation.field().startsWith(subject.text() + "."))) {
            return;
        }
        Map<String, String> answers = present.answers(subject);
        if (subject.who() == SubjectPath.Who.CHILD) {
            NotifiedChild child = new NotifiedChild(notification, subject.place());
            Map<ChildField, @Nullable String> own = new EnumMap<>(ChildField.class);
            for (ChildField field : ChildField.values()) {
                own.put(field, answers.get(field.key()));
            }
            child.answer(own);
            found.addAll(ChildChecks.problems(notification, child, facts));
        } else {
            NotifiedPerson person = new NotifiedPerson(notification, subject.place());
            Map<PersonField, @Nullable String> own = new EnumMap<>(PersonField.class);
            for (PersonField field : PersonField.values()) {
                own.put(field, answers.get(field.key()));
            }
            person.answer(own);
            found.addAll(PersonChecks.problems(notification, person, facts));
        }
    }
}
