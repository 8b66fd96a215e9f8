package uk.slp.portal.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.AnswerKind;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.Choice;
import uk.slp.portal.notification.model.DraftDate;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Option;

/** Answers, choices and moments of notifications in words, for pages. */
@Named("notificationWords")
@ApplicationScoped
public class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** The choices of a field, such as {@code nature} or {@code child.sex}. */
    public List<Option> options(String field) {
        return Option.of(field(field).choices(), Choice::code, Choice::label);
    }

    /** The label of a field. */
    public String label(String field) {
        return field(field).label();
    }

    /** How much may be written in a field. */
    public int limit(String field) {
        return field(field).longest();
    }

    /** An answer in words. */
    public String answer(String field, String answer) {
        return answer(field(field), answer);
    }

    /** An answer in words. */
    String answer(AnswerField known, String answer) {
        if (answer == null) {
            return "";
        }
        if (known.kind() == AnswerKind.DATE) {
            DraftDate date = new DraftDate(answer);
            return date.day().map(DeadlineWords::full).orElseGet(date::shown);
        }
        return known.words(answer);
    }

    /** "Thursday 26 November 2026 at 16:08". */
    public String moment(Instant at) {
        return at == null ? "" : DeadlineWords.full(day(at)) + " at " + time(at);
    }

    /** "26 November 2026, 16:08". */
    public String brief(Instant at) {
        return at == null ? "" : DeadlineWords.record(day(at)) + ", " + time(at);
    }

    /** "26 November 2026", the day of a moment in London. */
    public String dayOf(Instant at) {
        return at == null ? "" : DeadlineWords.record(day(at));
    }

    /** "16:08". */
    public String time(Instant at) {
        return at == null ? "" : TIME.format(at.atZone(PortalTime.LONDON));
    }

    /** "Monday 30 November 2026". */
    public String full(LocalDate day) {
        return day == null ? "" : DeadlineWords.full(day);
    }

    /** A date as typed: "21 November 2026", "November 2026", or "31 02 2026, not a real date". */
    public String record(String typed) {
        DraftDate date = new DraftDate(typed);
        return date.day().map(DeadlineWords::record).orElseGet(date::shown);
    }

    /** A hash in groups of four, as it is read out. */
    public String hash(String hash) {
        return hash == null ? "" : hash.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PortalTime.LONDON);
    }

    private static AnswerField field(String name) {
        AnswerField field =
                name.startsWith("child.") ? ChildField.byKey(name.substring(6)) : NotificationField.byKey(name);
        if (field == null) {
            throw new IllegalArgumentException("There is no field " + name);
        }
        return field;
    }

    /** Local authorities to choose from, with the names by which their areas may be looked for. */
    static List<Option> places(List<OrganisationView> authorities) {
        return Option.of(authorities, OrganisationView::code, OrganisationView::nameToFind);
    }
}
