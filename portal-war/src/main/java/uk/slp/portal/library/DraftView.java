package uk.slp.portal.library;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.IdentityCheck;
import uk.slp.portal.learning.OriginalFacts;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.file.ScanState;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.workflow.ShownRecord;

/**
 * One draft of the library, whole.
 *
 * @param fileOpen whether the file is there and whoever asked may have it
 * @param described whether a person has confirmed what was proposed
 * @param text in the plain report notation
 * @param changedBy name of who changed it last
 * @param slug last part of the address at which it was published, or null
 * @param problems what stands against publishing it today
 */
public record DraftView(
        UUID id,
        long version,
        String reference,
        DraftStatus status,
        OriginalFacts original,
        List<String> fileProperties,
        ScanState scan,
        boolean fileOpen,
        boolean described,
        String text,
        Description description,
        @Nullable String slug,
        Instant changedAt,
        String changedBy,
        List<Violation> problems)
        implements ShownRecord {
    public DraftView {
        fileProperties = List.copyOf(fileProperties);
        problems = List.copyOf(problems);
    }

    /** The text, read into sections and units. */
    public ReportText report() {
        return ReportText.parse(text);
    }

    /** Places that have the form of something that identifies; a person must look at each. */
    public List<Sign> signs() {
        return new IdentityCheck(Identifiers.NONE, 2)
                .hits(LibraryIdentityService.parts(description, text)).stream()
                        .map(hit -> new Sign(hit.kind().code(), hit.kind().label(), hit.excerpt()))
                        .toList();
    }

    /** Whether it can still be worked on. */
    public boolean waiting() {
        return status == DraftStatus.WAITING;
    }

    /** The title; before there is one, the name of the file. */
    public String name() {
        return description.title().isBlank() ? original.name() : description.title();
    }
}
