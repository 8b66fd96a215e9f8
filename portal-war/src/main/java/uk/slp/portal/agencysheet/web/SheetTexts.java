package uk.slp.portal.agencysheet.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.time.PortalTime;

/** Days and paragraphs as the pages of sheets write them. */
@Named("sheetTexts")
@ApplicationScoped
public class SheetTexts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** "24 November 2026". */
    public String day(LocalDate day) {
        return DeadlineWords.record(day);
    }

    /** "24 November 2026 at 15:31". */
    public String moment(Instant at) {
        ZonedDateTime local = at.atZone(PortalTime.LONDON);
        return DeadlineWords.record(local.toLocalDate()) + " at " + TIME.format(local);
    }

    /** The lines of a text, empty ones left out. */
    public List<String> lines(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\n"))
                        .filter(line -> !line.isBlank())
                        .toList();
    }
}
