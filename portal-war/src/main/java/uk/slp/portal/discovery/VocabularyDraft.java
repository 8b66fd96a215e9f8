package uk.slp.portal.discovery;

import java.util.List;

/**
 * The vocabulary in use and what is to become of it.
 *
 * @param base number of the version in use
 * @param inUse the vocabulary in use
 * @param text the vocabulary as it will be
 * @param changes what makes the difference, in order; empty if there is no draft
 */
public record VocabularyDraft(int base, VocabularyText inUse, VocabularyText text, List<VocabularyChange> changes) {
    private static final long STEP = 1_000_000;

    public VocabularyDraft {
        changes = List.copyOf(changes);
    }

    /** Changes with every change of the draft and every release. */
    public long version() {
        return base * STEP
                + (changes.isEmpty() ? 0 : changes.get(changes.size() - 1).seq() + 1L) % STEP;
    }

    /** Whether there is anything to release. */
    public boolean open() {
        return !changes.isEmpty();
    }
}
