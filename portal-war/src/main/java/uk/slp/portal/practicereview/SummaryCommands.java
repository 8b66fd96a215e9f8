package uk.slp.portal.practicereview;

import org.jspecify.annotations.Nullable;

/** What can be asked of a summary beside a report. Each names the version it was written against. */
public final class SummaryCommands {
    private SummaryCommands() {}

    /** A step that asks for nothing. */
    public record Step(String reference, SummaryKind kind, long expectedVersion) {}

    /**
     * Says who reads it.
     *
     * @param showing code of {@link SummaryShowing}
     */
    public record Show(String reference, SummaryKind kind, long expectedVersion, @Nullable String showing) {}

    /**
     * Records that it was handed over.
     *
     * @param to to whom
     * @param day the day, as typed
     * @param by who handed it over
     */
    public record HandOver(
            String reference,
            SummaryKind kind,
            long expectedVersion,
            @Nullable String to,
            @Nullable String day,
            @Nullable String by) {}
}
