package uk.slp.portal.nationalreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.IdentityState;
import uk.slp.portal.practicereview.ConfirmedItem;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.workflow.ShownRecord;

/**
 * What a national review publishes, as somebody of the body sees it to whom no case of the review is closed.
 *
 * @param status where the review stands
 * @param reviewTitle what the review is called; the text has a title of its own
 * @param changedAt when something of the review was changed last
 * @param kind which of its texts it has to do with now, or had last
 * @param content the text and what is published beside it
 * @param days the days on the way to its readers
 * @param release what stands against publication; null where that was not asked for
 * @param actions what the person may do now with the review
 */
public record NationalTextView(
        String reference,
        long version,
        NationalStatus status,
        String reviewTitle,
        Instant changedAt,
        NationalTextKind kind,
        Content content,
        Days days,
        @Nullable Release release,
        Set<NationalAction> actions)
        implements ShownRecord {
    public NationalTextView {
        actions = Set.copyOf(actions);
    }

    /**
     * What is published.
     *
     * @param text in the plain report notation
     * @param source name of the file it was read from, or null
     */
    public record Content(
            @Nullable String title,
            @Nullable String summary,
            @Nullable String contentNote,
            @Nullable String method,
            List<String> themes,
            List<String> harms,
            List<String> ageBands,
            List<String> agencies,
            @Nullable String text,
            @Nullable String source) {
        /** Nothing is written yet. */
        public static final Content EMPTY =
                new Content(null, null, null, null, List.of(), List.of(), List.of(), List.of(), null, null);

        public Content {
            themes = List.copyOf(themes);
            harms = List.copyOf(harms);
            ageBands = List.copyOf(ageBands);
            agencies = List.copyOf(agencies);
        }
    }

    /**
     * Its days.
     *
     * @param copyDue the last day for the copy to the Secretary of State, while a day is planned (rule 41)
     * @param library last part of its address in the library, or null
     */
    public record Days(
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate copiedOn,
            @Nullable String shortNotice,
            @Nullable LocalDate copyDue,
            @Nullable LocalDate publishedOn,
            @Nullable String library,
            @Nullable LocalDate availableUntil) {}

    /**
     * On the way to its readers.
     *
     * @param confirmed the items of the checklist that are confirmed
     * @param identity what it holds from which somebody of any of its cases could be recognised
     * @param problems everything that stands against publishing today
     * @param minute the minute that counts for it, or null
     */
    public record Release(
            List<ConfirmedItem> confirmed, IdentityState identity, List<Violation> problems, @Nullable Minute minute) {
        public Release {
            confirmed = List.copyOf(confirmed);
            problems = List.copyOf(problems);
        }
    }

    /**
     * A minute at which it publishes itself.
     *
     * @param waiting whether it is still waited for
     * @param refusal why it was not published at it, or null
     */
    public record Minute(Instant at, boolean waiting, @Nullable String refusal) {}

    /** The text as it is read. */
    public ReportText read() {
        return ReportText.parse(content.text());
    }

    /** Whether the person may write it now. */
    public boolean mayWrite() {
        return status.isWriting() && actions.contains(NationalAction.COMPLETE);
    }

    /** Whether the person may release it now. */
    public boolean mayRelease() {
        return status.isReady() && actions.contains(NationalAction.PUBLISH);
    }
}
