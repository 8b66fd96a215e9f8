package uk.slp.portal.library;

import java.util.List;

/** The curated words of the field, which the search owns. Injected; the discovery feature answers. */
public interface KnownWords {
    /** Words that mean the same as a phrase, in the order of the vocabulary; none if it is not in it. */
    List<String> alsoCalled(String phrase);
}
