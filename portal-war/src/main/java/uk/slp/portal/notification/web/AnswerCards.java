package uk.slp.portal.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.slp.portal.notification.ChildView;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.notification.PersonView;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.AnswerKind;
import uk.slp.portal.notification.model.Answers;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.Kind;
import uk.slp.portal.notification.model.Need;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.PersonField;
import uk.slp.portal.notification.model.Section;
import uk.slp.portal.notification.model.Situation;
import uk.slp.portal.organisation.OrganisationQueries;

/** The answers of a notification, one card for each part and each child. */
@ApplicationScoped
public class AnswerCards {
    @Inject
    private Words words;

    @Inject
    private OrganisationQueries organisations;

    /**
     * One answer on a card.
     *
     * @param href where it is changed, or empty
     */
    public record Line(String key, String value, String href) {}

    /** The answers of one part or one child. */
    public record Card(String title, List<Line> lines) {}

    /** All cards, with the addresses at which answers are changed if they can be. */
    List<Card> of(NotificationView view, boolean changeable) {
        Map<String, String> names = organisations.authorityNames();
        Kind kind = Kind.of(view.kind());
        Answers whole = Answers.of(view.answers());
        List<Card> cards = new ArrayList<>();
        for (Section section : Section.values()) {
            if (section == Section.CHILD_ABOUT) {
                children(cards, names, view, changeable);
            } else if (section == Section.PERSON) {
                people(cards, names, view, changeable);
            } else if (section.subject() == Section.Subject.WHOLE) {
                String title = section == Section.CHECK ? "Sending" : section.title();
                String address = changeable && section != Section.CHECK ? edit(view, section, "") : "";
                Situation situation = new Situation(kind, whole, Answers.NONE);
                add(cards, names, title, section, List.of(NotificationField.values()), situation, whole, address);
            }
        }
        return cards;
    }

    /** The page on which a section is written. */
    static String edit(NotificationView view, Section section, String subject) {
        String name = section.perPerson() ? "?person=" : "?child=";
        return "/notifications/" + view.reference() + "/edit/" + section.code()
                + (subject.isEmpty() ? "" : name + subject);
    }

    private void children(List<Card> cards, Map<String, String> names, NotificationView view, boolean changeable) {
        Kind kind = Kind.of(view.kind());
        for (ChildView child : view.children()) {
            Answers own = Answers.of(child.answers());
            Situation situation = new Situation(kind, Answers.of(view.answers()), own);
            for (Section section : Section.values()) {
                if (section.perChild()) {
                    String who = kind == Kind.CARE_LEAVER_DEATH ? child.title() : child.title() + ", " + child.place();
                    String title = section == Section.CHILD_ABOUT
                            ? who
                            : kind == Kind.CARE_LEAVER_DEATH ? section.title() : section.title() + ": " + child.place();
                    String address = changeable ? edit(view, section, child.id().toString()) : "";
                    add(cards, names, title, section, List.of(ChildField.values()), situation, own, address);
                }
            }
        }
    }

    private void people(List<Card> cards, Map<String, String> names, NotificationView view, boolean changeable) {
        for (PersonView person : view.people()) {
            Answers own = Answers.of(person.answers());
            Situation situation = new Situation(Kind.of(view.kind()), Answers.of(view.answers()), own);
            String address = changeable ? edit(view, Section.PERSON, person.id().toString()) : "";
            add(cards, names, person.title(), Section.PERSON, List.of(PersonField.values()), situation, own, address);
        }
    }

    private void add(
            List<Card> cards,
            Map<String, String> names,
            String title,
            Section section,
            List<? extends AnswerField> fields,
            Situation situation,
            Answers answers,
            String address) {
        List<Line> lines = new ArrayList<>();
        for (AnswerField field : fields) {
            String answer = answers.get(field);
            boolean wanted = field.question().need() == Need.REQUIRED
                    || (answer == null && !address.isEmpty() && field.question().need() == Need.ADVISED);
            if (field.section() == section && field.applies(situation) && (answer != null || wanted)) {
                String value = answer != null && field.kind() == AnswerKind.AUTHORITY
                        ? names.getOrDefault(answer, answer)
                        : words.answer(field, answer);
                String label = situation.kind().worded(field.label());
                lines.add(new Line(label, value, address.isEmpty() ? "" : address + "#" + field.key()));
            }
        }
        if (!lines.isEmpty()) {
            cards.add(new Card(title, lines));
        }
    }
}
