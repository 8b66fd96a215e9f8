package uk.slp.portal.practicereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.IdentityState;

/**
 * A summary beside the report of a practice review, as the present person may see it; of one that nobody has begun, what it
 * would be.
 *
 * @param caseTitle name of the case, or the reference of the review
 * @param version its version; 0 if nobody has begun it
 * @param identity what it holds from which somebody could be recognised
 * @param url its address in the library, or null
 * @param allowed codes of what the person may do now
 */
public record SummaryView(
        String reference,
        String caseTitle,
        ReviewStatus reviewStatus,
        SummaryKind kind,
        long version,
        SummaryStatus status,
        SummaryShowing showing,
        SummaryText text,
        @Nullable LocalDate finalOn,
        @Nullable LocalDate publishedOn,
        @Nullable Instant changedAt,
        @Nullable String url,
        IdentityState identity,
        List<Kept> kept,
        List<Handed> handed,
        List<String> allowed)
        implements ShownRecord {
    public SummaryView {
        kept = List.copyOf(kept);
        handed = List.copyOf(handed);
        allowed = List.copyOf(allowed);
    }

    /** Its text as it was when it was complete. */
    public record Kept(int number, String title, String by, Instant at, String body) {}

    /**
     * That it was handed over.
     *
     * @param number the version that was handed over
     */
    public record Handed(String to, String by, LocalDate on, int number) {}

    /** What can be done to it now, named by its code. */
    @Override
    public boolean may(String action) {
        return allowed.contains(action);
    }

    /** Whether nothing stands against its release because of what could be recognised. */
    public boolean checked() {
        return identity.problems().isEmpty();
    }
}
