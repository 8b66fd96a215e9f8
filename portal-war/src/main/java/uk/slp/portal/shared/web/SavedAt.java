package uk.slp.portal.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.slp.portal.shared.time.PortalTime;

/** When something was saved: the time is enough today, and on any other day says nothing without the day. */
@Named
@ApplicationScoped
public class SavedAt {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.ENGLISH);

    @Inject
    private Clock clock;

    /** "14:32", or "14:32 on 16 November 2026" if that was not today in London. */
    public String of(Instant saved) {
        return words(saved, clock.instant());
    }

    static String words(Instant saved, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(saved, PortalTime.LONDON);
        boolean today = at.toLocalDate().equals(LocalDate.ofInstant(now, PortalTime.LONDON));
        return (today ? TIME : DAY).format(at);
    }
}
