package uk.slp.portal.recommendation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.RepeatKind;
import uk.slp.portal.recommendation.RepeatLine;
import uk.slp.portal.recommendation.RepeatedDraft;
import uk.slp.portal.recommendation.SaidBefore;
import uk.slp.portal.shared.time.PortalTime;

/** The forms in which the API gives earlier recommendations beside new ones; their names are promises. */
final class RepeatJson {
    private RepeatJson() {}

    /** An earlier recommendation; {@code version} goes into {@code If-Match} of a next choice. */
    public record Earlier(
            String earlier,
            String place,
            String text,
            String title,
            String publisher,
            LocalDate publishedOn,
            @Nullable String url,
            boolean ownArea,
            boolean near,
            String state,
            LocalDate stateSince,
            long version,
            @Nullable String choice,
            @Nullable String reason,
            @Nullable String chosenBy,
            @Nullable OffsetDateTime chosenAt) {}

    /** A new recommendation; {@code key} is its place in the text that is saved. */
    public record Draft(String key, String place, String text, List<Earlier> earlier) {}

    /** Those of one part of a review. */
    public record Beside(String reference, String part, long open, List<Draft> recommendations) {}

    static Beside beside(SaidBefore before, String part) {
        return new Beside(
                before.reference(),
                part,
                before.open(),
                before.drafts().stream().map(RepeatJson::draft).toList());
    }

    private static Draft draft(RepeatedDraft one) {
        return new Draft(
                one.draft().key(),
                one.draft().place(),
                one.draft().text(),
                one.lines().stream().map(RepeatJson::line).toList());
    }

    private static Earlier line(RepeatLine line) {
        RepeatKind kind = line.kind();
        Instant at = line.chosenAt();
        return new Earlier(
                line.earlier(),
                line.place(),
                line.text(),
                line.title(),
                line.publisher(),
                line.publishedOn(),
                line.url(),
                line.own(),
                line.near(),
                line.now(),
                line.since(),
                line.version(),
                kind == null ? null : kind.code(),
                line.reason(),
                line.chosenName(),
                at == null ? null : at.atZone(PortalTime.LONDON).toOffsetDateTime());
    }
}
