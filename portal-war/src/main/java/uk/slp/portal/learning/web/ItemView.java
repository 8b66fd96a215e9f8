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
import uk.slp.portal.learning.AlsoPublished;
import uk.slp.portal.learning.FormerText;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.learning.ReadingList;
import uk.slp.portal.learning.VersionLine;
import uk.slp.portal.recommendation.PublicLine;
import uk.slp.portal.shared.report.Footnote;
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
    private final Beside beside;

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
        this(item, item, base, context, today, versions, ReadingList.empty(), Beside.NOTHING);
    }

    private ItemView(
            LearningView item,
            LearningView present,
            String base,
            String context,
            LocalDate today,
            List<VersionLine> versions,
            ReadingList reading,
            Beside beside) {
        this.reading = reading;
        this.beside = beside;
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
        return new ItemView(present.as(text), present, base, context, today, versions, reading, beside);
    }

    /** The page for a reader who carries a reading list along, with what stands beside the item. */
    ItemView carrying(ReadingList list, Beside around) {
        return new ItemView(item, present, base, context, today, versions, list, around);
    }

    /** "PDF, 1.2 MB"; empty if the item did not come as a file. */
    public String getOriginal() {
        return beside.original() == null || isFormer() ? "" : beside.original().kindAndSize();
    }

    /** Whether the file is a scan of which the page has nothing but the summary: nobody typed its text. */
    public boolean isScan() {
        return beside.original() != null
                && beside.original().picturesOnly()
                && item.report().sections().stream()
                        .allMatch(section -> section.heading().equals("Summary"));
    }

    /** Where everybody can have the file. */
    public String getOriginalHref() {
        return context + present.url() + ItemFileFilter.ORIGINAL;
    }

    /** The information on improvements in place of a withdrawn report; empty if there is none. */
    public String getImprovementsHref() {
        return beside.improvements().isEmpty() ? "" : context + beside.improvements();
    }

    /** Where the reader may correct, withdraw or restore it; empty if they may not. */
    public String getChangeHref() {
        return beside.changeable() && !isFormer() ? context + "/library/published/" + present.slug() : "";
    }

    /** The whole in a reading list. */
    public String getAddHref() {
        return isFormer() ? "" : reading.with(whole()).at(context + ReadingList.PATH);
    }

    /** The name of the whole in a reading list. */
    public String getCode() {
        return isFormer() ? "" : whole().code();
    }

    private ReadingList.Passage whole() {
        return ReadingList.Passage.whole(item.slug());
    }

    /** What else is published of the same review; its addresses begin with the portal. */
    public List<AlsoPublished> getAlso() {
        return beside.also();
    }

    /** Where it is had as a paper, without the ending; empty where it is not made to be handed round. */
    public String getPaperFile() {
        return isFormer() || !ItemPaper.is(item.type()) ? "" : context + present.url() + "/paper";
    }

    /** What is about the same. */
    public List<SimilarLink> getSimilar() {
        return beside.similar().stream()
                .map(item -> SimilarLink.of(item, reading.at(context + item.url())))
                .toList();
    }

    /** The footnotes of the text. */
    public List<Footnote> getNotes() {
        return report.notes();
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
                    case FAMILY_SUMMARY, YOUNG_PEOPLE_SUMMARY -> "summary";
                    case IMPROVEMENT_INFORMATION -> "information";
                    default -> "review";
                }
                + " contains";
    }

    /** Whether it stands for a report that is not published. */
    public boolean isInPlaceOfReport() {
        return item.type() == ItemType.IMPROVEMENT_INFORMATION;
    }

    /** Whether it is of no one area: published by the national body. */
    public boolean isNational() {
        String area = item.area();
        return area == null || area.isBlank();
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

    public List<ItemText.Section> getSections() {
        return new ItemText(item, isFormer(), reading, context).sections();
    }

    /** Where a recommendation stands with its area; null of what is no recommendation, or is not in the ledger. */
    public @Nullable PublicLine ledger(String anchor) {
        return beside.recommendations().stream()
                .filter(line -> line.anchor().equals(anchor))
                .findFirst()
                .orElse(null);
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return DAY.format(day);
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

    /** What can still be learned from something withdrawn; null if nothing was said. */
    public @Nullable String getWithdrawnLearning() {
        return item.withdrawnLearning();
    }
}
