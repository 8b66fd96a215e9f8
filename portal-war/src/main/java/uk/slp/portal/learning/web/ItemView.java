package uk.slp.portal.learning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.shared.report.ReportSection;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.report.ReportUnit;
import uk.slp.portal.shared.report.UnitKind;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.vocabulary.Themes;

/** A published item as its page shows it; of a withdrawn one only the record. */
public final class ItemView {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Words read in a minute, slowly: these texts are not skimmed. */
    private static final int PACE = 200;

    private final LearningView item;
    private final ReportText report;
    private final String base;
    private final String context;
    private final LocalDate today;

    /**
     * The page of an item.
     *
     * @param item as the library holds it
     * @param base the portal's address as the reader knows it
     * @param context where the portal stands on its server
     * @param today the day on which it is shown
     */
    ItemView(LearningView item, String base, String context, LocalDate today) {
        this.item = item;
        this.report = item.report();
        this.base = base;
        this.context = context;
        this.today = today;
    }

    /**
     * A section of the text.
     *
     * @param number from 1
     * @param anchor its address
     * @param heading its heading
     * @param units its parts
     */
    public record Section(int number, String anchor, String heading, List<Part> units) {}

    /**
     * A part of a section with an address of its own.
     *
     * @param form how it is set: {@code para}, {@code quote} or {@code unit}
     * @param anchor its address
     * @param number the address as people read it
     * @param label what it is, with its number
     * @param text its words
     * @param speaker who spoke, or null
     * @param addressee to whom it is addressed, or null
     */
    public record Part(
            String form,
            String anchor,
            String number,
            String label,
            String text,
            @Nullable String speaker,
            @Nullable String addressee) {
        /** What the partners say should improve is no recommendation of a reviewer. */
        private static String name(ReportUnit unit, boolean inPlaceOfReport) {
            return inPlaceOfReport && unit.kind() == UnitKind.RECOMMENDATION
                    ? "Improvement " + unit.number()
                    : unit.name();
        }

        private static Part of(ReportUnit unit, boolean inPlaceOfReport) {
            String form =
                    switch (unit.kind()) {
                        case PARAGRAPH -> "para";
                        case QUOTE -> "quote";
                        default -> "unit";
                    };
            return new Part(
                    form,
                    unit.anchor(),
                    unit.number(),
                    name(unit, inPlaceOfReport),
                    unit.text(),
                    unit.speaker(),
                    unit.addressee());
        }
    }

    /**
     * A theme of the item.
     *
     * @param label its name
     * @param href its page
     */
    public record ThemeTag(String label, String href) {}

    public boolean isPublished() {
        return item.published();
    }

    public String getTitle() {
        return item.title();
    }

    /** What kind of document it is. */
    public String getKind() {
        return item.type().label();
    }

    public String getSummary() {
        return item.summary();
    }

    public String getContentNote() {
        return item.contentNote();
    }

    /** "What this review contains". */
    public String getContentTitle() {
        return "What this "
                + switch (item.type()) {
                    case BRIEFING -> "briefing";
                    case IMPROVEMENT_INFORMATION -> "information";
                    default -> "review";
                }
                + " contains";
    }

    /** Whether it stands for a report that is not published. */
    public boolean isInPlaceOfReport() {
        return item.type() == ItemType.IMPROVEMENT_INFORMATION;
    }

    public String getPublisher() {
        return item.publisher();
    }

    public String getPublishedOn() {
        return DAY.format(item.publishedOn());
    }

    /** Area and region; "England" where it is about the country. */
    public String getPlace() {
        String place = Stream.of(item.area(), item.region())
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? "England" : place;
    }

    /** "About 12 minutes". */
    public String getReadingTime() {
        int minutes = Math.max(1, Math.round((float) report.words() / PACE));
        return "About " + minutes + (minutes == 1 ? " minute" : " minutes");
    }

    public @Nullable String getMethod() {
        return item.method();
    }

    public List<ThemeTag> getThemes() {
        return item.themes().stream()
                .filter(Themes::known)
                .map(code -> new ThemeTag(Themes.label(code), context + "/themes/" + code))
                .toList();
    }

    public List<Section> getSections() {
        return report.sections().stream().map(this::section).toList();
    }

    private Section section(ReportSection section) {
        return new Section(
                section.number(),
                section.anchor(),
                section.heading(),
                section.units().stream()
                        .map(unit -> Part.of(unit, isInPlaceOfReport()))
                        .toList());
    }

    /** Address of the first recommendation, or of the first question of a briefing; empty if there is neither. */
    public String getStraightTo() {
        return Stream.of(UnitKind.RECOMMENDATION, UnitKind.QUESTION)
                .flatMap(kind -> report.units(kind).stream())
                .findFirst()
                .map(ReportUnit::anchor)
                .orElse("");
    }

    /** What {@link #getStraightTo} leads to. */
    public String getStraightToWords() {
        if (isInPlaceOfReport()) {
            return "improvements";
        }
        return report.units(UnitKind.RECOMMENDATION).isEmpty() ? "questions for practice" : "recommendations";
    }

    /** Tags for the head of the page; none of a withdrawn item. */
    public List<ItemMetadata.Tag> getTags() {
        return item.published() ? new ItemMetadata(item, base).tags() : List.of();
    }

    /** The record for search engines; empty of a withdrawn item. */
    public String getSchema() {
        return item.published() ? new ItemMetadata(item, base).inPage() : "";
    }

    /** The one absolute address of the item, by whatever address it was reached. */
    public String getCanonical() {
        return base + item.url();
    }

    /** The citation as a sentence. */
    public String getCitation() {
        return new Citation(item, base).sentence();
    }

    /** Address of the citation as a file, without its ending. */
    public String getCitationFile() {
        return context + item.url() + "/cite";
    }

    /** "Until 19 May 2030 at least"; empty where no rule asks for a time, or that time is over. */
    public String getAvailable() {
        LocalDate until = item.availableUntil();
        return until == null || until.isBefore(today) ? "" : "Until " + DAY.format(until) + " at least";
    }

    /** When it was withdrawn; empty if it is published. */
    public String getWithdrawnOn() {
        Instant at = item.withdrawnAt();
        return at == null ? "" : DAY.format(at.atZone(PortalTime.LONDON));
    }

    public @Nullable String getWithdrawnReason() {
        return item.withdrawnReason();
    }
}
