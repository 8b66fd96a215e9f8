package uk.slp.portal.restriction.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uk.slp.portal.restriction.Circle;
import uk.slp.portal.restriction.OpeningRow;
import uk.slp.portal.restriction.Reader;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** Words of the pages of restricted cases. */
final class RestrictionWords {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH).withZone(PortalTime.LONDON);

    private RestrictionWords() {}

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** Whose people are shut out. */
    static String circle(Circle circle) {
        return circle == Circle.NATIONAL ? "the " + Settings.current().panelName() : circle.label();
    }

    static List<Option> options(List<Reader> people) {
        return people.stream()
                .map(one -> new Option(one.username(), one.displayName(), line(one)))
                .toList();
    }

    static String line(Reader reader) {
        return reader.jobTitle() + ", " + reader.organisation() + (reader.keeper() ? ", can change the list" : "");
    }

    /** How long it is or was open. */
    static String span(OpeningRow row, Instant now) {
        String from = "Opened " + moment(row.openedAt()) + ", ";
        if (row.openAt(now)) {
            return from + "open until " + moment(row.endsAt());
        }
        return from + (row.closedAt() == null ? "ended " + moment(row.endsAt()) : "closed " + moment(row.closedAt()));
    }

    static UUID id() {
        try {
            return UUID.fromString(Parameters.need("id"));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("There is no restricted case here that you read.");
        }
    }
}
