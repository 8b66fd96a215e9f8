package uk.slp.portal.rapidreview.web;

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

/** Moments and paragraphs as the pages of reviews write them. */
@Named("reviewTexts")
@ApplicationScoped
public class ReviewTexts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** "24 November 2026". */
    public String day(Instant at) {
        return DeadlineWords.record(london(at).toLocalDate());
    }

    /** "14:32". */
    public String time(Instant at) {
        return TIME.format(london(at));
    }

    /** "Thursday 26 November 2026 at 15:31". */
    public String moment(Instant at) {
        ZonedDateTime local = london(at);
        return DeadlineWords.full(local.toLocalDate()) + " at " + TIME.format(local);
    }

    /** "Thursday 3 December 2026". */
    public String full(LocalDate day) {
        return DeadlineWords.full(day);
    }

    /** "Thu 3 Dec", for dense tables only. */
    public String brief(LocalDate day) {
        return DeadlineWords.brief(day);
    }

    /** A text as its paragraphs: parts between empty lines. */
    public List<String> paragraphs(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\n\\s*\n"))
                        .filter(part -> !part.isBlank())
                        .toList();
    }

    /** The lines of a paragraph, since people write lists by hand. */
    public List<String> lines(String paragraph) {
        return Arrays.asList(paragraph.split("\n"));
    }

    private static ZonedDateTime london(Instant at) {
        return at.atZone(PortalTime.LONDON);
    }
}
