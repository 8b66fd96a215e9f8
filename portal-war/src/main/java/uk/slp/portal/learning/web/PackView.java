package uk.slp.portal.learning.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.learning.ReadingList;
import uk.slp.portal.learning.ReadingList.Passage;
import uk.slp.portal.shared.report.ReportTable;
import uk.slp.portal.shared.report.ReportUnit;
import uk.slp.portal.shared.report.UnitKind;

/** A reading list as its page and its files show it. */
public final class PackView {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final ReadingList list;
    private final Map<String, LearningView> items;
    private final String base;
    private final String context;
    private final LocalDate today;

    /**
     * The page of a list.
     *
     * @param list as the address says it
     * @param items the items that it names and that were ever published, by the last part of their address
     * @param base the portal's address, without a slash at its end
     * @param context where the portal stands on its server
     * @param today the day on which it is shown
     */
    PackView(ReadingList list, Map<String, LearningView> items, String base, String context, LocalDate today) {
        this.list = list;
        this.items = Map.copyOf(items);
        this.base = base;
        this.context = context;
        this.today = today;
    }

    /**
     * One passage of the list.
     *
     * @param name "Paragraph 4.12 of Child R", or what is known of it
     * @param href where it stands within the portal; empty if it is not there
     * @param text its words, of a table what it says in sentences; of one that is gone, that it is gone
     * @param table its table, or null if it is none
     * @param here whether it can be read
     * @param quote whether these are somebody's words
     * @param extra who spoke, or to whom it is addressed; empty if neither
     * @param citation how to cite it; empty if it is gone
     * @param earlier the list with it one place earlier; empty for the first
     * @param later the list with it one place later; empty for the last
     * @param removed the list without it
     */
    public record Entry(
            String name,
            String href,
            String text,
            @Nullable ReportTable table,
            boolean here,
            boolean quote,
            String extra,
            String citation,
            String earlier,
            String later,
            String removed) {}

    /** The title that its maker gave it, or "Reading list". */
    public String getHeading() {
        return list.title().isEmpty() ? "Reading list" : list.title();
    }

    public String getTitle() {
        return list.title();
    }

    public String getNote() {
        return list.note();
    }

    /** Whose words title and note are; empty of a list that has neither. */
    public String getWhoseWords() {
        if (list.title().isEmpty() && list.note().isEmpty()) {
            return "";
        }
        String what =
                list.title().isEmpty() ? "The note is" : list.note().isEmpty() ? "The title is" : "Title and note are";
        return what + " in the words of whoever made this list. The passages are in the words of their publishers.";
    }

    public List<String> getProblems() {
        return list.problems();
    }

    public boolean isNothing() {
        return list.passages().isEmpty();
    }

    /** "3 passages". */
    public String getCount() {
        int passages = list.passages().size();
        return passages == 1 ? "1 passage" : passages + " passages";
    }

    /** The values of {@code p}, for the form to send again. */
    public List<String> getParts() {
        return list.parts();
    }

    /** The list as a file, without the ending. */
    public String file(String ending) {
        return list.at(context + ReadingList.PATH + "." + ending);
    }

    /** A search that carries the list along. */
    public String getSearch() {
        return list.at(context + "/learning/search");
    }

    /** The page of an empty list. */
    public String getFresh() {
        return context + ReadingList.PATH;
    }

    /** The address to give to somebody else. */
    public String getAddress() {
        return list.at(base + ReadingList.PATH);
    }

    /** "26 November 2026". */
    public String getDay() {
        return DAY.format(today);
    }

    public List<Entry> getEntries() {
        List<Entry> entries = new ArrayList<>();
        for (int place = 0; place < list.passages().size(); place++) {
            entries.add(entry(place));
        }
        return entries;
    }

    private Entry entry(int place) {
        Passage passage = list.passages().get(place);
        LearningView item = items.get(passage.slug());
        Optional<ReportUnit> unit =
                item == null ? Optional.empty() : item.report().unit(passage.anchor());
        String path = context + ReadingList.PATH;
        String earlier = place == 0 ? "" : list.earlier(place).at(path);
        String later = place == list.passages().size() - 1
                ? ""
                : list.earlier(place + 1).at(path);
        String removed = list.without(place).at(path);
        if (item != null && item.published() && passage.isWhole()) {
            return new Entry(
                    item.title(),
                    list.at(context + item.url()),
                    item.summary(),
                    null,
                    true,
                    false,
                    "The whole " + item.type().label().toLowerCase(Locale.ENGLISH),
                    new Citation(item, base).sentence(),
                    earlier,
                    later,
                    removed);
        }
        if (item == null || unit.isEmpty()) {
            String href = item == null ? "" : context + item.url();
            return new Entry(
                    item == null ? "Passage " + (place + 1) : item.title(),
                    href,
                    missing(item),
                    null,
                    false,
                    false,
                    "",
                    "",
                    earlier,
                    later,
                    removed);
        }
        ReportUnit found = unit.get();
        return new Entry(
                item.nameOf(found) + " of " + item.title(),
                list.at(context + item.url()) + "#" + found.anchor(),
                found.text(),
                found.table(),
                true,
                found.kind() == UnitKind.QUOTE,
                extra(found),
                new Citation(item, base).passage(found),
                earlier,
                later,
                removed);
    }

    private static String missing(@Nullable LearningView item) {
        if (item == null) {
            return "Nothing was published at this address. Was the address cut off when it was sent?";
        }
        return item.published()
                ? "This passage is not in the present version. The item says what was changed, and why."
                : "This passage has been withdrawn by its publisher and cannot be read any more. Its record says when"
                        + " and why. Please do not use copies of it.";
    }

    private static String extra(ReportUnit unit) {
        if (unit.kind() == UnitKind.QUOTE) {
            return Objects.requireNonNullElse(unit.speaker(), "");
        }
        return unit.addressee() == null || unit.addressee().isBlank() ? "" : "To " + unit.addressee();
    }
}
