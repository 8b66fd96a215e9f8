package uk.slp.portal.childdeathreturn.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.slp.portal.childdeathform.Completeness;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.time.PortalTime;

/** Words of the pages of returns. */
@Named("returnTexts")
@ApplicationScoped
public class ReturnTexts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** "24 November 2026 at 15:31". */
    public String moment(Instant at) {
        ZonedDateTime local = at.atZone(PortalTime.LONDON);
        return DeadlineWords.record(local.toLocalDate()) + " at " + TIME.format(local);
    }

    /** How a part of a form shows in a task list. */
    public String state(Completeness part) {
        if (part.open() == 0) {
            return "done";
        }
        return part.answered() + part.explained() == 0 ? "todo" : "going";
    }

    /** The lines of a text, empty ones left out. */
    public List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
    }
}
