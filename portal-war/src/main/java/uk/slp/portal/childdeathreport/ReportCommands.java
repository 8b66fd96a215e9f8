package uk.slp.portal.childdeathreport;

import org.jspecify.annotations.Nullable;

/** What can be done with a yearly report. */
public final class ReportCommands {
    private ReportCommands() {}

    /**
     * Begin a report.
     *
     * @param year that it is about, by the calendar year in which it begins, as typed
     * @param years how many years it shows, as typed
     */
    public record Begin(@Nullable String year, @Nullable String years) {}

    /**
     * Publish.
     *
     * @param read whether the person has read the whole and confirms that nobody can be recognised
     * @param learning whether the part with the learning goes to the library as well
     */
    public record Publish(String reference, long expectedVersion, boolean read, boolean learning) {}

    /** Begin a new version. */
    public record Revise(String reference, long expectedVersion, @Nullable String reason) {}
}
