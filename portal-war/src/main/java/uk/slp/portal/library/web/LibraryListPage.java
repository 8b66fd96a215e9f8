package uk.slp.portal.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.library.DraftRow;
import uk.slp.portal.library.LibraryQueries;
import uk.slp.portal.library.LibraryQueries.Shelf;
import uk.slp.portal.library.model.DescriptionRules;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Pager;
import uk.slp.portal.shared.web.Parameters;

/** What waits, is published or was withdrawn. */
@Named("libraryList")
@RequestScoped
public class LibraryListPage {
    private static final int SIZE = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Inject
    private LibraryQueries queries;

    private Page<DraftRow> found;

    /** Reads the list asked for. */
    public void load() {
        page();
    }

    /** The part of the list that is shown. */
    public Page<DraftRow> page() {
        if (found == null) {
            String page = Parameters.need("page");
            found = queries.list(
                    which(), getText(), PageRequest.of(page.matches("[1-9]\\d{0,3}") ? page : null, null, SIZE));
        }
        return found;
    }

    private static Shelf which() {
        return switch (Parameters.need("shelf")) {
            case "published" -> Shelf.PUBLISHED;
            case "withdrawn" -> Shelf.WITHDRAWN;
            default -> Shelf.WAITING;
        };
    }

    /** "waiting", "published" or "withdrawn". */
    public String getShelf() {
        return which().name().toLowerCase(Locale.ROOT);
    }

    /** What was looked for. */
    public String getText() {
        String text = Parameters.need("q").strip();
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    /** Address of a list, with what was looked for. */
    public String address(String shelf) {
        String query = getText().isEmpty() ? "" : "&q=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8);
        return Parameters.base() + "/library?shelf=" + shelf + query;
    }

    /** Where a line leads. */
    public String href(DraftRow row) {
        String base = Parameters.base();
        if (which() == Shelf.WAITING) {
            return base + "/library/drafts/" + row.key();
        }
        return base + (row.yours() ? "/library/published/" : "/learning/") + row.key();
    }

    /** What kind of document it is. */
    public String kind(DraftRow row) {
        return row.type() == null
                ? "Not said yet"
                : Coded.of(ItemType.class, row.type()).label();
    }

    /** Day of publication in words. */
    public String day(DraftRow row) {
        String day = row.day();
        Optional<LocalDate> date = day == null ? Optional.empty() : DescriptionRules.day(day);
        return date.map(DAY::format).orElse("Not known yet");
    }

    /** When it changed last. */
    public String changed(Instant at) {
        return DAY.format(at.atZone(PortalTime.LONDON));
    }

    /** The pages of the list. */
    public Pager pager() {
        return Pager.of(page().page(), SIZE, page().total(), address(getShelf()));
    }
}
