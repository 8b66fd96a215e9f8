package uk.slp.portal.panel.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Changer;

/** Moments as the pages of the national body write them. */
final class PanelTexts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private PanelTexts() {}

    static String words(StaleVersion stale) {
        return Changer.told(stale) + " What you wrote is still on this page. Look at what changed, then send this"
                + " page again.";
    }

    static String time(Instant at) {
        return TIME.format(london(at));
    }

    static String day(Instant at) {
        return DeadlineWords.record(london(at).toLocalDate());
    }

    static String full(Instant at) {
        return DeadlineWords.full(london(at).toLocalDate());
    }

    private static ZonedDateTime london(Instant at) {
        return at.atZone(PortalTime.LONDON);
    }
}
