package uk.slp.portal.recommendation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.AreaWords;
import uk.slp.portal.recommendation.LedgerLine;
import uk.slp.portal.recommendation.LedgerView;
import uk.slp.portal.recommendation.LinkedLine;
import uk.slp.portal.recommendation.PublicLine;
import uk.slp.portal.shared.time.PortalTime;

/** The forms in which the API gives recommendations; their names are promises. */
final class LedgerJson {
    private LedgerJson() {}

    /**
     * What an area says of a recommendation.
     *
     * @param evidenceLevel from 1, the action was carried out, to 4, things changed for children; null without evidence
     */
    public record AreaState(
            String state,
            String words,
            LocalDate since,
            @Nullable String answer,
            @Nullable String reason,
            @Nullable String action,
            @Nullable String owner,
            @Nullable LocalDate dueOn,
            @Nullable Integer evidenceLevel) {}

    /**
     * Another recommendation that follows one, or that one follows.
     *
     * @param relation {@code superseded_by}, {@code supersedes}, {@code strengthened_by} or {@code strengthens}
     * @param url where it is read; null where it can no longer be read
     */
    public record Related(String relation, String id, @Nullable String url, LocalDate since) {}

    /**
     * A recommendation as everybody may read it.
     *
     * @param state {@code no_answer} until the area releases an answer, {@code not_answered_here} where no area does
     * @param released what the area released, or null
     */
    public record PublicRecommendation(
            String id,
            String place,
            String text,
            @Nullable String addressee,
            String title,
            String publisher,
            @Nullable String area,
            List<String> themes,
            LocalDate publishedOn,
            String url,
            String state,
            LocalDate since,
            @Nullable AreaState released,
            List<Related> related) {}

    /** A part of a list of them. */
    public record PublicPage(long total, int page, int size, List<PublicRecommendation> items) {}

    /** What was done, or what shows it. */
    public record Note(String text, @Nullable Integer evidenceLevel, String by, OffsetDateTime at) {}

    /**
     * A recommendation as the staff of its area see it.
     *
     * @param version what goes into {@code If-Match} of a change
     * @param now as the area keeps it
     * @param released as everybody may read it, or null
     * @param differs whether the two differ
     * @param actions what the caller may do now
     */
    public record AreaRecommendation(
            String id,
            long version,
            String place,
            String text,
            @Nullable String addressee,
            String title,
            LocalDate publishedOn,
            String url,
            AreaState now,
            @Nullable AreaState released,
            boolean differs,
            List<String> actions,
            List<Note> notes,
            List<Related> related) {}

    /** A line of a list of them. */
    public record AreaLine(
            String id,
            long version,
            String place,
            String text,
            @Nullable String addressee,
            String title,
            LocalDate publishedOn,
            String url,
            AreaState now,
            boolean differs) {}

    /** A part of such a list. */
    public record AreaPage(long total, int page, int size, List<AreaLine> items) {}

    static PublicRecommendation of(PublicLine line) {
        return new PublicRecommendation(
                line.reference(),
                line.place(),
                line.text(),
                line.addressee(),
                line.title(),
                line.publisher(),
                line.area(),
                line.themes(),
                line.publishedOn(),
                line.url(),
                line.state(),
                line.since(),
                line.released() == null ? null : state(line.released()),
                related(line.links()));
    }

    static AreaRecommendation of(LedgerView view) {
        LedgerLine line = view.line();
        return new AreaRecommendation(
                line.reference(),
                line.version(),
                line.place(),
                line.text(),
                line.addressee(),
                line.title(),
                line.publishedOn(),
                line.url(),
                state(line.now()),
                view.released() == null ? null : state(view.released()),
                line.unreleased(),
                view.allowed(),
                view.notes().stream()
                        .map(note -> new Note(
                                note.text(),
                                note.level() == null ? null : note.level().rung(),
                                note.by(),
                                moment(note.at())))
                        .toList(),
                related(view.links()));
    }

    static AreaLine of(LedgerLine line) {
        return new AreaLine(
                line.reference(),
                line.version(),
                line.place(),
                line.text(),
                line.addressee(),
                line.title(),
                line.publishedOn(),
                line.url(),
                state(line.now()),
                line.unreleased());
    }

    private static AreaState state(AreaWords words) {
        return new AreaState(
                words.status().code(),
                words.words(),
                words.since(),
                words.answer() == null ? null : words.answer().code(),
                words.reason(),
                words.action(),
                words.owner(),
                words.dueOn(),
                words.level() == null ? null : words.level().rung());
    }

    private static List<Related> related(List<LinkedLine> links) {
        return links.stream()
                .map(link -> new Related(
                        link.words().toLowerCase(Locale.ROOT).replace(' ', '_'),
                        link.reference(),
                        link.url(),
                        link.madeOn()))
                .toList();
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atZone(PortalTime.LONDON).toOffsetDateTime();
    }
}
