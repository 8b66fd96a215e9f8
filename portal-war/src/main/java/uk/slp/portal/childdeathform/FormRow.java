package uk.slp.portal.childdeathform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathform.model.FormStatus;

/**
 * A version of a form in a list, without what it says.
 *
 * @param version number of changes of the draft
 */
public record FormRow(
        String code,
        int number,
        long version,
        FormStatus status,
        String title,
        String use,
        int questions,
        @Nullable String note,
        @Nullable String contentHash,
        @Nullable Instant publishedAt,
        @Nullable String publishedName,
        Instant changedAt,
        String changedBy) {
    /** Whether it is published. */
    public boolean published() {
        return status == FormStatus.PUBLISHED;
    }

    /** What it is for, in words. */
    public String useWords() {
        return switch (use) {
            case FormDefinition.REPORTING -> "Reporting form";
            case FormDefinition.NOTIFICATION -> "Notification";
            default -> "Supplementary form";
        };
    }
}
