package uk.slp.portal.shared.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/** The fields of a record, or of a child or person in it, as {@link DraftMerge} sees them. */
public interface DraftFields {
    /** Whether there is a field of that name. */
    boolean knows(String field);

    /** What is saved in it. */
    @Nullable
    String saved(String field);

    /** The field in words. */
    String label(String field);

    /** A text of it in words. */
    String words(String field, @Nullable String text);

    /** What is kept of a text. */
    @Nullable
    String clean(String field, @Nullable String text);

    /** Why a text, cleaned, cannot be kept; empty if it can. */
    List<Violation> refusals(String field, @Nullable String text);
}
