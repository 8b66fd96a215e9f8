package uk.slp.portal.recommendation;

import org.jspecify.annotations.Nullable;

/** What can be asked of a line of the ledger; each is based on the version that was read. */
public final class LedgerCommands {
    private LedgerCommands() {}

    /**
     * The area's answer.
     *
     * @param answer code of an {@link Answer}, or null if none was chosen
     * @param reason why in part, or why not
     */
    public record Give(String reference, long expectedVersion, @Nullable String answer, @Nullable String reason) {}

    /**
     * What will be done.
     *
     * @param owner a role or an office; never a person
     * @param dueOn as year-month-day, or whatever was typed instead
     */
    public record Plan(
            String reference,
            long expectedVersion,
            @Nullable String action,
            @Nullable String owner,
            @Nullable String dueOn) {}

    /**
     * What was done.
     *
     * @param level rung of an {@link EvidenceLevel} as typed, or null for a note that is no evidence
     */
    public record Note(String reference, long expectedVersion, @Nullable String text, @Nullable String level) {}

    /**
     * A step without words of its own.
     *
     * @param action code of a {@link LedgerAction}: begin, finish, overtake, reopen or release
     */
    public record Step(String reference, long expectedVersion, @Nullable String action, @Nullable String reason) {}
}
