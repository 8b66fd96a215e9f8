package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.slp.portal.notification.ListedNotification;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Pager;

/** The notifications in reach, with state and clock. */
@Named("notificationList")
@RequestScoped
public class NotificationListPage {
    private static final int SIZE = 20;

    @Inject
    private NotificationQueries queries;

    @Inject
    private CurrentUser user;

    private String status = "";
    private Page<ListedNotification> page;

    @PostConstruct
    void load() {
        String wanted = Asked.parameter("status");
        status = Coded.known(NotificationStatus.class, wanted) ? wanted : "";
        PageRequest request;
        try {
            request = PageRequest.of(Asked.parameter("page"), null, SIZE);
        } catch (BadRequest unreadable) {
            // A page number typed into the address that is none: the first page is what was meant.
            request = new PageRequest(1, SIZE);
        }
        page = queries.list(status.isEmpty() ? null : Coded.of(NotificationStatus.class, status), request);
    }

    /** The states to filter by; those outside the authority never see a draft. */
    public List<Option> getStates() {
        boolean writes = isWriter();
        return Option.of(
                Arrays.stream(NotificationStatus.values())
                        .filter(state -> writes
                                || (state != NotificationStatus.DRAFT && state != NotificationStatus.AWAITING_APPROVAL))
                        .toList(),
                NotificationStatus::code,
                NotificationStatus::label);
    }

    /** Whether the person can begin a notification. */
    public boolean isWriter() {
        return user.permissions().contains(Permission.NOTIFICATION_DRAFT);
    }

    /** Kind of tag for a state. */
    public String tag(String code) {
        return switch (code) {
            case "draft", "awaiting_approval" -> "going";
            case "acknowledged" -> "done";
            default -> "";
        };
    }

    /** The pages as links. */
    public Pager getPager() {
        return Pager.of(
                page.page(),
                page.size(),
                page.total(),
                "/notifications" + (status.isEmpty() ? "" : "?status=" + status));
    }

    public String getStatus() {
        return status;
    }

    public Page<ListedNotification> getPage() {
        return page;
    }
}
