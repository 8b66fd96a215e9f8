package uk.slp.portal.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.slp.portal.notification.AuthorityNames;
import uk.slp.portal.notification.MonthWords;
import uk.slp.portal.notification.NotificationFilter;
import uk.slp.portal.notification.QueueClock;
import uk.slp.portal.notification.QueueKind;
import uk.slp.portal.notification.QueueOrder;
import uk.slp.portal.notification.model.Choice;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Option;

/** What stands around the list of notifications: choices of the filters, chips, headings that order, ready views. */
@Named("queueTools")
@RequestScoped
public class QueueTools {
    private static final int MONTHS = 24;
    private static final List<String> FURTHER = List.of("nature", "authority", "region", "month", "from", "to");

    @Inject
    private NotificationListPage list;

    @Inject
    private AuthorityNames authorities;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * A link with words.
     *
     * @param current whether it leads to what is shown
     */
    public record Link(String href, String label, boolean current) {
        public String getHref() {
            return href;
        }

        public String getLabel() {
            return label;
        }

        public boolean isCurrent() {
            return current;
        }
    }

    /** The states to filter by; those outside the authority never see a draft. */
    public List<Option> getStates() {
        boolean writes = list.isWriter();
        Stream<Option> states = Arrays.stream(NotificationStatus.values())
                .filter(state ->
                        writes || (state != NotificationStatus.DRAFT && state != NotificationStatus.AWAITING_APPROVAL))
                .map(state -> Option.of(state.code(), state.label()));
        return Stream.concat(
                        Stream.of(Option.of(NotificationFilter.IN_FORCE, NotificationFilter.IN_FORCE_LABEL)), states)
                .toList();
    }

    /** The kinds to filter by; the Panel has no deaths of care leavers. */
    public List<Option> getKinds() {
        boolean panel = user.scope().panel() && !user.scope().allNotifications();
        return Arrays.stream(QueueKind.values())
                .filter(kind -> !panel || (kind != QueueKind.CARE_LEAVER_DEATH && kind != QueueKind.COUNTED))
                .map(kind -> Option.of(kind.code(), kind.label()))
                .toList();
    }

    /** What happened. */
    public List<Option> getNatures() {
        return Option.of(NotificationFilter.natures(), Choice::code, Choice::label);
    }

    /** How it stands to the limit. */
    public List<Option> getClocks() {
        boolean writes = list.isWriter();
        return Arrays.stream(QueueClock.values())
                .filter(stand -> writes || stand == QueueClock.ON_TIME || stand == QueueClock.LATE)
                .map(stand -> Option.of(stand.code(), stand.label()))
                .toList();
    }

    /** The authorities of today, and one of another day if the address names it. */
    public List<Option> getAuthorities() {
        String asked = list.getFilter().typed("authority");
        List<Option> options =
                new ArrayList<>(Option.of(authorities.all(), OrganisationView::code, OrganisationView::name));
        if (!asked.isEmpty()
                && options.stream().noneMatch(option -> option.value().equals(asked))) {
            options.add(Option.of(asked, asked));
        }
        return options;
    }

    /** The regions. */
    public List<Option> getRegions() {
        return Option.of(authorities.regions(), region -> region, region -> region);
    }

    /** The last two years of months, and one before them if the address names it. */
    public List<Option> getMonths() {
        YearMonth now = YearMonth.from(LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
        List<Option> months = new ArrayList<>(IntStream.range(0, MONTHS)
                .mapToObj(now::minusMonths)
                .map(month -> Option.of(month.toString(), MonthWords.of(month)))
                .toList());
        String asked = list.getFilter().typed("month");
        if (!asked.isEmpty()
                && months.stream().noneMatch(option -> option.value().equals(asked))) {
            months.add(Option.of(asked, asked));
        }
        return months;
    }

    /** Numbers of lines on a page. */
    public List<Option> getSizes() {
        return Stream.of("20", "50", "100").map(size -> Option.of(size, size)).toList();
    }

    /** Whether one of the filters that are folded away is in use, or wrong. */
    public boolean isFurther() {
        return FURTHER.stream().anyMatch(name -> !list.getFilter().typed(name).isEmpty());
    }

    /** The filters in use, each with the address of the list without it. */
    public List<Link> getChips() {
        NotificationFilter filter = list.getFilter();
        return filter.inUse().stream()
                .map(name ->
                        new Link(list.withSize(filter.with(name, "")), filter.label(name, authorities::name), false))
                .toList();
    }

    /** The address of the list ordered by a column; a second time, the other way round. */
    public String orderedBy(String column) {
        boolean ascending = list.getFilter().direction(column).equals("ascending");
        return list.withSize(list.getFilter().with("sort", (ascending ? "-" : "") + column));
    }

    /** The order in words. */
    public String getOrderWords() {
        String sort = list.getFilter().typed("sort");
        for (QueueOrder order : QueueOrder.values()) {
            if (sort.equals(order.code()) || sort.equals("-" + order.code())) {
                return "by " + order.label().toLowerCase(Locale.ROOT) + (sort.startsWith("-") ? ", last first" : "");
            }
        }
        return list.isWriter() ? "unsent first, then the newest sent" : "newest first";
    }

    /** "21 to 40 of 312". */
    public String getRange() {
        var page = list.getPage();
        long first = (long) (page.page() - 1) * page.size() + 1;
        long last = first + page.items().size() - 1;
        return page.items().isEmpty()
                ? "None"
                : first + " to " + last + " of " + String.format(Locale.ROOT, "%,d", page.total());
    }

    /** The lists that everybody of a role needs, then those kept under a name. */
    public List<Link> getViews() {
        String now = list.getFilter().query();
        List<Link> views = new ArrayList<>();
        views.add(view(list.isWriter() ? "All" : "All sent", "", now));
        if (list.isWriter() || user.permissions().contains(Permission.NOTIFICATION_OVERSEE)) {
            views.add(view("Awaiting you", "awaiting=me", now));
        }
        views.add(
                list.isWriter()
                        ? view("Past the limit", "clock=overdue", now)
                        : view("Sent after the limit", "clock=late", now));
        list.getSaved().forEach(kept -> views.add(view(kept.name(), kept.filter(), now)));
        return views;
    }

    private static Link view(String label, String query, String now) {
        return new Link(NotificationListPage.address(query), label, query.equals(now));
    }

    /** Kind of tag for a state. */
    public String tag(String code) {
        return switch (code) {
            case "draft", "awaiting_approval" -> "going";
            case "acknowledged" -> "done";
            default -> "";
        };
    }
}
