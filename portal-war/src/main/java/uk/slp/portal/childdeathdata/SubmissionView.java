package uk.slp.portal.childdeathdata;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission with what was found in it and what was answered. What the person may not know of it is left out.
 *
 * @param others cases that the panel does not review
 * @param hash SHA-256 of its JSON file
 * @param sentBack whether the answer was that the database does not take it
 * @param findings what the checks found when it was sent
 * @param reasons why it was sent back
 * @param replaces number of the one it replaced
 * @param files whether its files are open to the person: not if a case in it is closed to them
 * @param actions codes of what the present person may do now
 */
public record SubmissionView(
        SubmissionRow row,
        long version,
        int schema,
        int completed,
        int others,
        String hash,
        @Nullable String answeredName,
        boolean sentBack,
        List<SubmissionReason> findings,
        List<SubmissionReason> reasons,
        @Nullable Integer replaces,
        @Nullable Integer replacedBy,
        boolean files,
        List<String> actions) {
    public SubmissionView {
        findings = List.copyOf(findings);
        reasons = List.copyOf(reasons);
        actions = List.copyOf(actions);
    }

    /** Its reference. */
    public String reference() {
        return row.reference();
    }

    /** When it was answered; null while it waits. */
    public @Nullable Instant answeredAt() {
        return row.answeredAt();
    }

    /** Whether the present person may do that now; for pages, which only hide. */
    public boolean may(String action) {
        return actions.contains(action);
    }
}
