package uk.slp.portal.childdeath.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.HourClock;
import uk.slp.portal.childdeath.NoticeView;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.time.PortalTime;

/** Days, moments and paragraphs as the pages of child deaths write them. */
@Named("deathTexts")
@ApplicationScoped
public class DeathTexts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    @Inject
    private Clock clock;

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
    public List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\n"))
                        .filter(line -> !line.isBlank())
                        .toList();
    }

    /** Whether a notice came in time, for its receipt. */
    public String punctual(NoticeView notice) {
        Instant due = notice.dueAt();
        Instant sent = notice.sentAt();
        if (due == null || sent == null) {
            return "The time of death was not given, so nobody can say whether this was in time.";
        }
        Duration early = Duration.between(sent, due);
        return early.isNegative()
                ? "Sent " + HourClock.span(early.negated()) + " after the aim. A late notification is better than none."
                : "Sent " + HourClock.span(early) + " inside the aim.";
    }

    /** How long until a moment, or since it, for a list. */
    public String until(@Nullable Instant due) {
        if (due == null) {
            return "";
        }
        Duration left = Duration.between(clock.instant(), due);
        return left.isNegative() ? HourClock.span(left.negated()) + " overdue" : "in " + HourClock.span(left);
    }

    /** Whether a moment has passed. */
    public boolean past(@Nullable Instant due) {
        return due != null && clock.instant().isAfter(due);
    }

    /** How a state looks. */
    public String tag(String status) {
        return switch (status) {
            case "closed", "response_ended" -> "done";
            case "notified", "response_only" -> "soon";
            case "not_reviewed", "duplicate" -> "";
            default -> "going";
        };
    }
}
