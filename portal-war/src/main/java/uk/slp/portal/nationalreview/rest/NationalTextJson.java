package uk.slp.portal.nationalreview.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.NationalAction;
import uk.slp.portal.nationalreview.NationalTextView;
import uk.slp.portal.shared.time.PortalTime;

/** The forms in which the API gives what national reviews publish. */
final class NationalTextJson {
    private NationalTextJson() {}

    /** The text; {@code kind} is report or improvements, {@code source} the file it was read from. */
    public record Whole(
            String reference,
            String status,
            String kind,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String contentNote,
            @Nullable String method,
            List<String> themes,
            List<String> harms,
            List<String> ageBands,
            List<String> agencies,
            @Nullable String text,
            @Nullable String source,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate copyDue,
            @Nullable LocalDate copiedOn,
            @Nullable String shortNotice,
            @Nullable LocalDate publishedOn,
            @Nullable String library,
            @Nullable LocalDate availableUntil,
            List<String> actions) {}

    /** Something that stands against publishing today. */
    public record Problem(String field, String code, String message) {}

    /**
     * On the way to its readers.
     *
     * @param openHits how many places are not settled; the list itself is at identifiability
     * @param waiting whether it is going to publish itself
     */
    public record Check(
            String reference,
            long version,
            List<String> confirmed,
            int openHits,
            boolean secondConfirmed,
            List<Problem> problems,
            boolean waiting,
            @Nullable OffsetDateTime publishesAt,
            @Nullable String notPublishedBecause) {}

    static Whole whole(NationalTextView view) {
        NationalTextView.Content content = view.content();
        NationalTextView.Days days = view.days();
        return new Whole(
                view.reference(),
                view.status().code(),
                view.kind().code(),
                content.title(),
                content.summary(),
                content.contentNote(),
                content.method(),
                content.themes(),
                content.harms(),
                content.ageBands(),
                content.agencies(),
                content.text(),
                content.source(),
                days.plannedOn(),
                days.copyDue(),
                days.copiedOn(),
                days.shortNotice(),
                days.publishedOn(),
                days.library(),
                days.availableUntil(),
                view.actions().stream().map(NationalAction::code).sorted().toList());
    }

    static Check check(NationalTextView view) {
        NationalTextView.Release release = Objects.requireNonNull(view.release());
        NationalTextView.Minute minute = release.minute();
        return new Check(
                view.reference(),
                view.version(),
                release.confirmed().stream().map(one -> one.item().code()).toList(),
                release.identity().open().size(),
                release.identity().isConfirmed(),
                release.problems().stream()
                        .map(one -> new Problem(one.field(), one.code(), one.message()))
                        .toList(),
                minute != null && minute.waiting(),
                minute == null ? null : minute.at().atZone(PortalTime.LONDON).toOffsetDateTime(),
                minute == null ? null : minute.refusal());
    }
}
