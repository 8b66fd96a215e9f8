package uk.slp.portal.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the librarian does to a draft. */
public final class LibraryCommands {
    private LibraryCommands() {}

    /** Adds a file. */
    public record Add(String fileName, byte[] content) {}

    /** Replaces the text, in the plain report notation; without one it is refused. */
    public record Write(String reference, long expectedVersion, @Nullable String text) {}

    /** Replaces the description, complete or not, and thereby confirms what was proposed. */
    public record Describe(String reference, long expectedVersion, Description description) {}

    /**
     * Says what the passages of a section are.
     *
     * @param section number of the section, from 1
     * @param marks for passages of that section; those that are not named stay what they are
     */
    public record Mark(String reference, long expectedVersion, int section, List<UnitMark> marks) {}

    /**
     * Publishes.
     *
     * @param read that somebody has read it and found that nobody can be identified
     */
    public record Publish(String reference, long expectedVersion, boolean read) {}

    /** Gives it up. */
    public record Discard(String reference, long expectedVersion, String reason) {}
}
