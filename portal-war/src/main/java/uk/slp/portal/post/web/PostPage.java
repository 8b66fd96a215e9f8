package uk.slp.portal.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.post.PostFilter;
import uk.slp.portal.post.PostKind;
import uk.slp.portal.post.PostQueries;
import uk.slp.portal.post.PostRow;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Pager;

/** One's post: what happened that one should know of, newest first. */
@Named
@RequestScoped
public class PostPage {
    private static final int ROWS = 25;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(PortalTime.LONDON);

    @Inject
    private PostQueries queries;

    @Inject
    private Clock clock;

    private PostFilter filter = PostFilter.ALL;
    private @Nullable PostKind kind;
    private PostQueries.Counts counts;
    private Page<PostRow> page;
    private Instant readAt;

    /** Reads what the address asks for; what it says wrongly means everything. */
    public void load() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        readAt = clock.instant();
        filter = Coded.known(PostFilter.class, given.get("show"))
                ? Coded.of(PostFilter.class, given.get("show"))
                : PostFilter.ALL;
        kind = Coded.known(PostKind.class, given.get("kind")) ? Coded.of(PostKind.class, given.get("kind")) : null;
        counts = queries.counts();
        page = queries.mine(filter, kind, PageRequest.of(numeric(given.get("page")), null, ROWS));
    }

    private static @Nullable String numeric(@Nullable String number) {
        return number != null && number.matches("[1-9][0-9]{0,3}") ? number : null;
    }

    /** The parts that can be shown. */
    public PostFilter[] getFilters() {
        return PostFilter.values();
    }

    public PostFilter getFilter() {
        return filter;
    }

    /** How much a part holds. */
    public long count(PostFilter part) {
        return counts.of(part);
    }

    /** The sorts of post to choose from. */
    public List<Option> getKinds() {
        return Option.of(Arrays.asList(PostKind.values()), PostKind::code, PostKind::label);
    }

    /** Code of the chosen sort, or nothing. */
    public String getKind() {
        return kind == null ? "" : kind.code();
    }

    public List<PostRow> getItems() {
        return page.items();
    }

    /** One sentence on how it stands. */
    public String getLead() {
        long unread = counts.unread();
        return unread == 0 ? "Everything is read." : unread + " unread.";
    }

    /** Whether anything is unread. */
    public boolean isAnyUnread() {
        return counts.unread() > 0;
    }

    /** The moment up to which this page knows of post; nothing that arrives later is marked as read unseen. */
    public String getUntil() {
        return readAt.toString();
    }

    /** When it arrived. */
    public String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** Its sort and whether something is asked. */
    public String meta(PostRow row) {
        return row.reference() + ", " + row.kind().label() + (row.needsMe() ? ", needs you" : "");
    }

    /** Links to the other pages. */
    public Pager getPager() {
        String base = "/post?show=" + filter.code() + (kind == null ? "" : "&kind=" + kind.code());
        return Pager.of(page.page(), ROWS, page.total(), base);
    }
}
