package uk.slp.portal.childdeathreport;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.workflow.ShownRecord;

/**
 * A yearly report as those who write it see it.
 *
 * @param exposed figures that cannot be hidden any more because of what was published before, by their keys
 * @param versions what was published, the newest first
 */
public record ReportView(
        ReportContent content,
        long version,
        ReportStatus status,
        Instant changedAt,
        List<String> exposed,
        List<VersionLine> versions)
        implements ShownRecord {
    public ReportView {
        exposed = List.copyOf(exposed);
        versions = List.copyOf(versions);
    }

    /** A published version. */
    public record VersionLine(
            int number,
            String publishedOn,
            String publishedBy,
            String hash,
            @Nullable String learning,
            @Nullable String reason) {}

    @Override
    public String reference() {
        return content.reference();
    }

    /** Whether it can be written on now. */
    public boolean writable() {
        return status != ReportStatus.PUBLISHED;
    }
}
