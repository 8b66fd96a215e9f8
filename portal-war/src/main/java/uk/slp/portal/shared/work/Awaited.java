package uk.slp.portal.shared.work;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a person sent on, or their organisation waits for, that lies with somebody else.
 *
 * @param words what is awaited: "Sign-off of the rapid review"
 * @param title name of the case; never a child's
 * @param path address of the page that tells how it stands
 * @param with with whom it lies: "the Panel"
 * @param due last day, or null where nothing sets one
 * @param rule code of the rule that sets it
 * @param since when it began to wait
 */
public record Awaited(
        String words,
        String title,
        String reference,
        String path,
        String with,
        @Nullable LocalDate due,
        String rule,
        Instant since) {}
