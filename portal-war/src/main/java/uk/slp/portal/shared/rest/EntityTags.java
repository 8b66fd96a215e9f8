package uk.slp.portal.shared.rest;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.error.VersionMissing;

/** Versions of records as entity tags: what {@code ETag} gave, a write brings back in {@code If-Match}. */
public final class EntityTags {
    private EntityTags() {}

    /** The tag of a version. */
    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that a write is based on.
     *
     * @throws VersionMissing if the header is absent
     * @throws BadRequest if it is not a tag of ours
     */
    public static long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VersionMissing(
                    "Send the version you read, as If-Match: \"...\", so that nobody's change is lost.");
        }
        String bare = ifMatch.trim().replace("W/", "").replace("\"", "");
        try {
            return Long.parseLong(bare);
        } catch (NumberFormatException e) {
            throw new BadRequest("If-Match", "version_unreadable", "If-Match is not a version that ETag gave.");
        }
    }
}
