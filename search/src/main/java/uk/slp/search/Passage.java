package uk.slp.search;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that can be found and linked to by itself.
 *
 * @param anchor the permanent address within the document, such as {@code p4.12}, {@code f2} or {@code r1}
 * @param heading the heading it stands under; may be empty
 * @param kind what it is
 * @param text its words as plain text, not HTML
 * @param addressee to whom a recommendation is addressed; null if to nobody in particular
 */
public record Passage(String anchor, String heading, PassageKind kind, String text, @Nullable String addressee) {

    public Passage {
        if (anchor.isBlank()) {
            throw new IllegalArgumentException("A passage needs an anchor, or nothing can link to it");
        }
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** A passage addressed to nobody in particular. */
    public Passage(String anchor, String heading, PassageKind kind, String text) {
        this(anchor, heading, kind, text, null);
    }
}
