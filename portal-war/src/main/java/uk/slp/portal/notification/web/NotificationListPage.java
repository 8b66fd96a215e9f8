package uk.slp.portal.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import uk.slp.portal.notification.ListedNotification;
import uk.slp.portal.notification.NotificationFilter;
import uk.slp.portal.notification.NotificationListQueries;
import uk.slp.portal.notification.SavedViewQueries;
import uk.slp.portal.notification.SavedViewView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Pager;

/**
 * The notifications in reach, with state and clock. Filter, order and page are in the address, so that a list can be
 * passed on and works without a script.
 */
@Named("notificationList")
@RequestScoped
public class NotificationListPage {
    /** The whole list, where a view of one's own would open first. */
    static final String ALL = "all";

    private static final int SIZE = 20;
    private static final String LIST = "/notifications";

    @Inject
    private NotificationListQueries queries;

    @Inject
    private SavedViewQueries savedViews;

    @Inject
    private CurrentUser user;

    private NotificationFilter filter = NotificationFilter.everything();
    private List<SavedViewView> saved = List.of();
    private Page<ListedNotification> page = new Page<>(0, 1, SIZE, List.of());

    /** Reads what the address asks for; an address that asks for nothing leads to the view that opens first. */
    public void load() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Map<String, String> given = external.getRequestParameterMap();
        saved = savedViews.mine();
        var first = saved.stream().filter(SavedViewView::defaultView).findFirst();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if (first.isPresent() && given.isEmpty() && request.getMethod().equals("GET")) {
            external.redirect(
                    external.getRequestContextPath() + address(first.get().filter()));
            return;
        }
        filter = NotificationFilter.of(given);
        filter.problems().forEach(problem -> Messages.add("tool-" + problem.field(), problem.message()));
        if ("too_many_rows".equals(given.get("export"))) {
            Messages.add(
                    "",
                    "A file holds at most 10,000 notifications and this list has more. Narrow it with a filter, for"
                            + " example by the month of sending, and export it in parts.");
        }
        page = queries.page(filter, part(given.get("page"), given.get("size")));
    }

    /** A page or size typed into the address that is none: the first page, or the usual size, is what was meant. */
    private static PageRequest part(String page, String size) {
        try {
            return PageRequest.of(page, size, SIZE);
        } catch (BadRequest unreadable) {
            try {
                return PageRequest.of(null, size, SIZE);
            } catch (BadRequest alsoUnreadable) {
                return new PageRequest(1, SIZE);
            }
        }
    }

    /** Whether the person can begin a notification. */
    public boolean isWriter() {
        return user.permissions().contains(Permission.NOTIFICATION_DRAFT);
    }

    /** Whether notifications of many authorities are in reach. */
    public boolean isNational() {
        return user.scope().panel() || user.scope().allNotifications();
    }

    public NotificationFilter getFilter() {
        return filter;
    }

    public List<SavedViewView> getSaved() {
        return saved;
    }

    public Page<ListedNotification> getPage() {
        return page;
    }

    /** The pages as links. */
    public Pager getPager() {
        return Pager.of(page.page(), page.size(), page.total(), withSize(filter));
    }

    /** Where the file of this list is. */
    public String export(String format) {
        String query = filter.readable().query();
        return "/notifications/export." + format + (query.isEmpty() ? "" : "?" + query);
    }

    /** Whether the list is short enough for a file. */
    public boolean isExportable() {
        return page.total() > 0 && page.total() <= NotificationListQueries.MOST_EXPORTED;
    }

    /** Where to give this filter a name. */
    public String getSaveAddress() {
        String query = filter.readable().query();
        return "/notifications/views?save=yes" + (query.isEmpty() ? "" : "&" + query);
    }

    /** Address of the list with the parts of a filter, and the chosen number of lines. */
    String withSize(NotificationFilter wanted) {
        String query = wanted.query();
        String size = page.size() == SIZE ? "" : "size=" + page.size();
        return address(query + (query.isEmpty() || size.isEmpty() ? "" : "&") + size);
    }

    static String address(String query) {
        return LIST + "?" + (query.isEmpty() ? "view=" + ALL : query);
    }
}
