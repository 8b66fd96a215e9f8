package uk.slp.portal.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.slp.portal.notification.ChildView;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.AnswerKind;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.Section;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;

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
        Map<String, String> names = organisations.localAuthorities().stream()
                .collect(Collectors.toMap(OrganisationView::code, OrganisationView::name, (first, second) -> first));
        List<Card> cards = new ArrayList<>();
        for (Section section : Section.values()) {
            if (section == Section.CHILD_ABOUT) {
                view.children().forEach(child -> cards.add(card(names, view, child, changeable)));
            } else if (!section.perChild()) {
                List<Line> lines = new ArrayList<>();
                for (NotificationField field : NotificationField.values()) {
                    if (field.section() == section && shown(field, view)) {
                        String href = changeable ? edit(view, section, "") : "";
                        lines.add(line(names, field, field.key(), view.answers(), href));
                    }
                }
                if (!lines.isEmpty()) {
                    cards.add(new Card(section == Section.CHECK ? "Sending" : section.title(), lines));
                }
            }
        }
        return cards;
    }

    /** The page on which a section is written. */
    static String edit(NotificationView view, Section section, String childId) {
        return "/notifications/" + view.reference() + "/edit/" + section.code()
                + (childId.isEmpty() ? "" : "?child=" + childId);
    }

    private Card card(Map<String, String> names, NotificationView view, ChildView child, boolean changeable) {
        List<Line> lines = new ArrayList<>();
        for (ChildField field : ChildField.values()) {
            String href = changeable ? edit(view, field.section(), child.id().toString()) : "";
            if (child.answers().containsKey(field.key()) || !rare(field)) {
                lines.add(line(names, field, "child." + field.key(), child.answers(), href));
            }
        }
        return new Card(child.title() + ", " + child.place(), lines);
    }

    private Line line(
            Map<String, String> names, AnswerField field, String name, Map<String, String> answers, String href) {
        String answer = answers.get(field.key());
        String value = field.kind() == AnswerKind.AUTHORITY
                ? answer == null ? "" : names.getOrDefault(answer, answer)
                : words.answer(name, answer);
        return new Line(field.label(), value, href.isEmpty() ? "" : href + "#" + field.key());
    }

    /** What is only asked in some cases is left out where it was not answered. */
    private static boolean shown(NotificationField field, NotificationView view) {
        boolean rare = field == NotificationField.NATURE_EXPLANATION || field.section() == Section.CHECK;
        return !rare || view.answers().containsKey(field.key());
    }

    private static boolean rare(ChildField field) {
        return field == ChildField.AGE_ESTIMATE || field == ChildField.DATE_OF_DEATH;
    }
}
