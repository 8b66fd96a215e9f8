package uk.slp.portal.notification.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Ages;
import uk.slp.portal.shared.error.Violation;

/** The checks of one child. Messages say which child by place, never by name. */
final class ChildChecks {
    private static final List<String> PLACES = List.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth");

    private final Notification notification;
    private final NotifiedChild child;
    private final CheckFacts facts;
    private final List<Violation> found = new ArrayList<>();

    private ChildChecks(Notification notification, NotifiedChild child, CheckFacts facts) {
        this.notification = notification;
        this.child = child;
        this.facts = facts;
    }

    static List<Violation> problems(Notification notification, NotifiedChild child, CheckFacts facts) {
        ChildChecks checks = new ChildChecks(notification, child, facts);
        checks.identity();
        checks.dates();
        checks.need(ChildField.SEX, "choose the sex, or say that it is not known.");
        checks.need(ChildField.ETHNICITY, "choose the ethnic group, or say that it is not known.");
        checks.need(ChildField.DISABILITY, "say whether the child has a disability, or that it is not known.");
        checks.need(ChildField.LOOKED_AFTER, "say whether the child is looked after, or that it is not known.");
        checks.home();
        return checks.found;
    }

    /** "First child", or "Child 7". */
    static String place(int position) {
        return position < PLACES.size() ? PLACES.get(position) + " child" : "Child " + (position + 1);
    }

    /** Rule 3: a name may be missing only for a child who is not identified or not born. */
    private void identity() {
        need(ChildField.IDENTITY_STATUS, "say whether the child is identified.");
        if ("known".equals(answer(ChildField.IDENTITY_STATUS))) {
            need(ChildField.GIVEN_NAME, "enter the given names.");
            need(ChildField.FAMILY_NAME, "enter the family name.");
            if (answer(ChildField.AGE_ESTIMATE) == null) {
                need(ChildField.DATE_OF_BIRTH, "enter the date of birth, or an estimated age.");
            }
        }
    }

    /** Rule 4: on the day of the incident the child was under 18. */
    private void dates() {
        DraftDate born = new DraftDate(answer(ChildField.DATE_OF_BIRTH));
        DraftDate died = new DraftDate(answer(ChildField.DATE_OF_DEATH));
        boolean unborn = "unborn".equals(answer(ChildField.IDENTITY_STATUS));
        if (born.unreadable()) {
            add(ChildField.DATE_OF_BIRTH, "date_form", "the date of birth must be a real date, such as 3 8 2022.");
        }
        if (!unborn && born.first().map(facts.today()::isBefore).orElse(false)) {
            add(ChildField.DATE_OF_BIRTH, "date_in_future", "the date of birth cannot be in the future.");
        }
        if (died.unreadable()) {
            add(ChildField.DATE_OF_DEATH, "date_form", "the date of death must be a real date, such as 21 11 2026.");
        } else if (died.first().map(facts.today()::isBefore).orElse(false)) {
            add(ChildField.DATE_OF_DEATH, "date_in_future", "the date of death cannot be in the future.");
        } else if (died.last().isPresent()
                && born.first().isPresent()
                && died.last().get().isBefore(born.first().get())) {
            add(ChildField.DATE_OF_DEATH, "death_before_birth", "the date of death cannot be before the birth.");
        }
        Optional<LocalDate> event =
                notification.date(NotificationField.INCIDENT_DATE).first();
        Optional<LocalDate> birthday = born.last();
        if (event.isPresent()
                && birthday.isPresent()
                && !event.get().isBefore(birthday.get())
                && !Ages.isChild(birthday.get(), event.get())) {
            add(
                    ChildField.DATE_OF_BIRTH,
                    "not_a_child",
                    "aged 18 or over at the incident; a serious incident concerns a child under 18. If the harm was"
                            + " earlier, enter its date as the date of the incident.");
        }
    }

    /** Rule 8: outside England, the authority in whose area the child normally lives notifies. */
    private void home() {
        String home = answer(ChildField.HOME_AUTHORITY_CODE);
        if (home != null && !facts.knowsAuthority(home)) {
            add(
                    ChildField.HOME_AUTHORITY_CODE,
                    "unknown_value",
                    "the local authority where the child lives is not one that exists; choose it from the list.");
            return;
        }
        boolean abroad =
                "outside_england_normally_resident".equals(notification.answer(NotificationField.LOCATION_TYPE));
        if (abroad && child.position() == 0 && !facts.authorityCode().equals(home)) {
            add(
                    ChildField.HOME_AUTHORITY_CODE,
                    "not_resident",
                    "outside England, only the authority in whose area the child normally lives notifies; that must be "
                            + facts.authorityName() + ".");
        }
    }

    private void need(ChildField field, String message) {
        if (answer(field) == null) {
            add(field, "required", message);
        }
    }

    private void add(ChildField field, String code, String message) {
        String path = "children[" + child.position() + "]." + field.key();
        found.add(new Violation(path, code, place(child.position()) + ": " + message));
    }

    private @Nullable String answer(ChildField field) {
        return child.answer(field);
    }
}
