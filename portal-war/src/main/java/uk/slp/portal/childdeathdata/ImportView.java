package uk.slp.portal.childdeathdata;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of an older system, with what becomes of each of its cases.
 *
 * @param warnings what the checks found; errors keep a file from being kept at all
 * @param fresh cases that are written when it is imported
 * @param present cases that are there already and stay as they are
 * @param written cases that were written
 * @param actions codes of what the present person may do now
 */
public record ImportView(
        ImportLine line,
        long version,
        String hash,
        List<ImportFinding> warnings,
        List<Fresh> fresh,
        List<Present> present,
        List<Written> written,
        List<String> actions) {
    public ImportView {
        warnings = List.copyOf(warnings);
        fresh = List.copyOf(fresh);
        present = List.copyOf(present);
        written = List.copyOf(written);
        actions = List.copyOf(actions);
    }

    /**
     * A file in a list.
     *
     * @param cases rows of the file
     * @param imported cases that were written; null while nothing was
     */
    public record ImportLine(
            String reference,
            ImportStatus status,
            String fileName,
            int cases,
            @Nullable Integer imported,
            Instant checkedAt,
            @Nullable Instant importedAt,
            @Nullable String importedName) {}

    /**
     * A case that is written.
     *
     * @param scores the scores of domains A to D as given, with what an old one counts as
     */
    public record Fresh(int row, String givenReference, List<String> scores) {
        public Fresh {
            scores = List.copyOf(scores);
        }

        /** The scores in one line. */
        public String scoreWords() {
            return String.join(", ", scores);
        }
    }

    /** A case that is there already, and what differs. */
    public record Present(int row, String givenReference, String reference, List<Difference> differences) {
        public Present {
            differences = List.copyOf(differences);
        }
    }

    /**
     * A field that differs.
     *
     * @param given in the file, as it would count
     * @param kept in the portal; empty for nothing
     */
    public record Difference(String field, String given, String kept) {}

    /** A case that was written. */
    public record Written(String reference, String givenReference) {}

    /** Its reference. */
    public String reference() {
        return line.reference();
    }

    /** Whether the present person may do that now; for pages, which only hide. */
    public boolean may(String action) {
        return actions.contains(action);
    }
}
