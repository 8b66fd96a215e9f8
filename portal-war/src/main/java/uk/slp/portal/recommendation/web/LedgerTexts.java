package uk.slp.portal.recommendation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.time.PortalTime;

/** Days and beginnings as the pages of the ledger write them. */
final class LedgerTexts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final int BEGINNING = 180;

    private LedgerTexts() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(PortalTime.LONDON));
    }

    static String beginning(String text) {
        if (text.isEmpty()) {
            return "The words of this recommendation are no longer public.";
        }
        if (text.length() <= BEGINNING) {
            return text;
        }
        int space = text.lastIndexOf(' ', BEGINNING);
        return text.substring(0, space < 1 ? BEGINNING : space) + "…";
    }
}
