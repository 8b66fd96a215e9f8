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
        checks.found.addAll(own(notification, child).problems(facts));
        checks.identity();
        checks.dates();
        checks.home();
        return checks.found;
    }

    /** The checks that follow from the questions. */
    static AnswerChecks own(Notification notification, NotifiedChild child) {
        return new AnswerChecks(
                "children[" + child.position() + "].",
                place(child.position()),
                Situation.of(notification, child.answers()),
                List.of(ChildField.values()),
                child.answers());
    }

    /** "First child", or "Child 7". */
    static String place(int position) {
        return position < PLACES.size() ? PLACES.get(position) + " child" : "Child " + (position + 1);
    }

    /** Rule 3: a name may be missing only for a child who is not identified or not born. */
    private void identity() {
        boolean careLeaver = notification.kind() == Kind.CARE_LEAVER_DEATH;
        if (careLeaver || "known".equals(answer(ChildField.IDENTITY_STATUS))) {
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
        if (unborn
                && born.text() != null
                && ChildField.IDENTITY_STATUS.applies(Situation.of(notification, child.answers()))) {
            add(
                    ChildField.DATE_OF_BIRTH,
                    "contradiction",
                    "a child who is not born yet has no date of birth. Enter the expected date of delivery, or change"
                            + " whether the child is identified.");
        } else if (!unborn && born.first().map(facts.today()::isBefore).orElse(false)) {
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
        if (notification.kind().death()) {
            ages(died, born);
            return;
        }
        Optional<LocalDate> event = notification.eventDate(child).first();
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

    /** Rules 4, 20 and 21, by the day of the death. */
    private void ages(DraftDate died, DraftDate born) {
        if (died.text() == null) {
            add(ChildField.DATE_OF_DEATH, "required", "enter the date of death, as far as it is known.");
            return;
        }
        Optional<LocalDate> day = died.first();
        Optional<LocalDate> birthday = born.last();
        if (day.isEmpty() || birthday.isEmpty() || day.get().isBefore(birthday.get())) {
            return;
        }
        if (notification.kind() == Kind.CARE_LEAVER_DEATH) {
            if (Ages.on(birthday.get(), day.get()) >= CareLeaverChecks.TOO_OLD) {
                add(
                        ChildField.DATE_OF_BIRTH,
                        "not_a_care_leaver",
                        "aged 25 or over at death; the death of a care leaver is notified up to and including the age"
                                + " of 24. Check both dates.");
            }
        } else if (!Ages.isChild(birthday.get(), day.get())) {
            add(
                    ChildField.DATE_OF_BIRTH,
                    "not_a_child",
                    "aged 18 or over at death; a looked-after child is under 18. If this was a care leaver, change what"
                            + " is notified.");
        }
    }

    /** Rule 8: outside England, the authority in whose area the child normally lives notifies. */
    private void home() {
        String home = answer(ChildField.HOME_AUTHORITY_CODE);
        if (home != null && !facts.knowsAuthority(home)) {
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
        found.add(new Violation(path, code, notification.kind().worded(place(child.position()) + ": " + message)));
    }

    private @Nullable String answer(ChildField field) {
        return child.answer(field);
    }
}
