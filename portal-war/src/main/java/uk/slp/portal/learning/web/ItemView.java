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
import uk.slp.portal.learning.FormerText;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.learning.ReadingList;
import uk.slp.portal.learning.VersionLine;
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
    private final LearningView present;
    private final ReportText report;
    private final String base;
    private final String context;
    private final LocalDate today;
    private final List<VersionLine> versions;
    private final ReadingList reading;

    /**
     * The page of an item.
     *
     * @param item as the library holds it
     * @param base the portal's address as the reader knows it
     * @param context where the portal stands on its server
     * @param today the day on which it is shown
     * @param versions its versions, the present one first; none if it was never corrected
     */
    ItemView(LearningView item, String base, String context, LocalDate today, List<VersionLine> versions) {
        this(item, item, base, context, today, versions, ReadingList.empty());
    }

    private ItemView(
            LearningView item,
            LearningView present,
            String base,
            String context,
            LocalDate today,
            List<VersionLine> versions,
            ReadingList reading) {
        this.reading = reading;
        this.item = item;
        this.present = present;
        this.report = item.report();
        this.base = base;
        this.context = context;
        this.today = today;
        this.versions = List.copyOf(versions);
    }

    /** The page of a version that was replaced; of the item it shows what does not change, too. */
    ItemView former(FormerText text) {
        return new ItemView(present.as(text), present, base, context, today, versions, reading);
    }

    /** The page for a reader who carries a reading list along. */
    ItemView carrying(ReadingList list) {
        return new ItemView(item, present, base, context, today, versions, list);
    }

    /** The reading list, as far as the address carries it. */
    public String getReadingHref() {
        return reading.at(context + ReadingList.PATH);
    }

    /** "Your reading list (3)". */
    public String getReadingWords() {
        int passages = reading.passages().size();
        return "Your reading list" + (passages == 0 ? "" : " (" + passages + ")");
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
     * @param code its name in a reading list; empty in a version that was replaced
     * @param addHref the reading list with it
     */
    public record Part(
            String form,
            String anchor,
            String number,
            String label,
            String text,
            @Nullable String speaker,
            @Nullable String addressee,
            String code,
            String addHref) {}

    private Part part(ReportUnit unit) {
        String form =
                switch (unit.kind()) {
                    case PARAGRAPH -> "para";
                    case QUOTE -> "quote";
                    default -> "unit";
                };
        ReadingList.Passage passage = new ReadingList.Passage(item.slug(), unit.anchor());
        return new Part(
                form,
                unit.anchor(),
                unit.number(),
                item.nameOf(unit),
                unit.text(),
                unit.speaker(),
                unit.addressee(),
                isFormer() ? "" : passage.code(),
                isFormer() ? "" : reading.with(passage).at(context + ReadingList.PATH));
    }

    /**
     * A theme of the item.
     *
     * @param label its name
     * @param href its page
     */
    public record ThemeTag(String label, String href) {}

    /**
     * A version in the list of versions.
     *
     * @param name "Version 2"
     * @param day when it was published
     * @param href where its text can be read; empty for the one on this page and for one that is not kept
     * @param shown whether it is the one on this page
     * @param reason why it was made
     * @param changes what it changed
     */
    public record Version(String name, String day, String href, boolean shown, String reason, String changes) {}

    /** Every version, the present one first; none if it was never corrected. */
    public List<Version> getVersions() {
        return versions.stream().map(this::version).toList();
    }

    private Version version(VersionLine line) {
        boolean shown = line.number() == item.textNumber();
        String newest = context + present.url();
        String address = line.number() == present.textNumber() ? newest : newest + "/versions/" + line.number();
        return new Version(
                "Version " + line.number(),
                DAY.format(line.madeAt().atZone(PortalTime.LONDON)),
                shown || !line.readable() ? "" : address,
                shown,
                Objects.requireNonNullElse(line.reason(), ""),
                Objects.requireNonNullElse(line.changes(), ""));
    }

    LearningView item() {
        return item;
    }

    /** Whether this is a version that was replaced. */
    public boolean isFormer() {
        return item.textNumber() != present.textNumber();
    }

    /** The number of the version on this page. */
    public int getVersionNumber() {
        return item.textNumber();
    }

    /** The page of the present version. */
    public String getPresentHref() {
        return context + present.url();
    }

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
                section.units().stream().map(this::part).toList());
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
        return item.published() && !isFormer() ? new ItemMetadata(item, base).tags() : List.of();
    }

    /** The record for search engines; empty of a withdrawn item. */
    public String getSchema() {
        return item.published() && !isFormer() ? new ItemMetadata(item, base).inPage() : "";
    }

    /** The one absolute address of the item, by whatever address it was reached. */
    public String getCanonical() {
        return base + present.url();
    }

    /** The citation as a sentence. */
    public String getCitation() {
        return new Citation(item, base).sentence();
    }

    /** Address of the whole as one file, to be read without a connection. */
    public String getOfflineFile() {
        return context + item.url() + "/offline.html";
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
