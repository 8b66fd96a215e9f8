package uk.slp.portal.panel;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.model.ReplyDecision;

/** What the partners can ask of an answer to the national body. Each names the case and the version that was read. */
public final class ReplyCommands {
    private ReplyCommands() {}

    /**
     * Keep what was written.
     *
     * @param decision whether the decision on a local practice review changes; null while nobody has said
     */
    public record Write(
            String caseReference, long expectedVersion, @Nullable String text, @Nullable ReplyDecision decision) {}

    /** Ask the partners to sign, or send, what is kept. */
    public record Step(String caseReference, long expectedVersion) {}

    /** Open it for writing again. */
    public record Reopen(String caseReference, long expectedVersion, @Nullable String reason) {}

    /** Agree or dissent for one's own partner. */
    public record Sign(
            String caseReference, long expectedVersion, @Nullable Boolean agrees, @Nullable String dissent) {}
}
