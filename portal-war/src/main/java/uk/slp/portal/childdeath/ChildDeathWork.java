package uk.slp.portal.childdeath;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person of an overview panel, or the writer of a notice, must do next; names no child.
 *
 * @param words what to do
 * @param line one sentence on how it stands
 * @param due last day, or null
 * @param dueAt last moment, where it is counted in hours, or null
 * @param rule code of the rule that sets it
 */
public record ChildDeathWork(
        String reference,
        String words,
        String line,
        @Nullable LocalDate due,
        @Nullable Instant dueAt,
        String rule,
        String path,
        Instant since) {}
