package uk.slp.portal.spine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case, as far as the person may read it.
 *
 * @param reference of its notification
 * @param incident when it happened, in words
 * @param stages those that the person may read, in the order of the path
 * @param toCome names of stages that have not begun, where that is certain for this person
 * @param events what happened in them, newest first
 * @param differing facts that are not the same everywhere
 * @param joined child death reviews with which it is joined by a decision of both sides; a link, never content
 */
public record CaseView(
        String reference,
        String title,
        String authorityName,
        int children,
        @Nullable String incident,
        List<CaseStage> stages,
        List<String> toCome,
        List<CaseEvent> events,
        List<DifferingFact> differing,
        List<JoinedReview> joined) {
    public CaseView {
        stages = List.copyOf(stages);
        toCome = List.copyOf(toCome);
        events = List.copyOf(events);
        differing = List.copyOf(differing);
        joined = List.copyOf(joined);
    }

    /**
     * A child death review that is about the same child.
     *
     * @param reference of the review
     * @param join reference of the decision
     */
    public record JoinedReview(String reference, String join) {}

    /** The stages whose last day is still to come or has passed, the furthest first, as a timeline has them. */
    public List<CaseStage> running() {
        return stages.stream()
                .filter(stage -> stage.due() != null)
                .sorted(Comparator.comparing(CaseStage::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .reversed())
                .toList();
    }
}
