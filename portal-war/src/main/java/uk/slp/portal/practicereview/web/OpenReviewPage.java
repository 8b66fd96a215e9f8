package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.practicereview.CaseCommands.OpenOwn;
import uk.slp.portal.practicereview.ReviewCaseQueries;
import uk.slp.portal.practicereview.ReviewCaseService;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.draft.TextMark;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.once.OnceService;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/** Opening a review that the partners decide on without the national body. */
@Named("openReviewPage")
@RequestScoped
public class OpenReviewPage {
    @Inject
    private ReviewCaseQueries queries;

    @Inject
    private ReviewCaseService service;

    @Inject
    private CurrentUser user;

    @Inject
    private OnceService once;

    private String key;
    private String caseName;
    private String authority;
    private String reason;
    private String notifications;

    /** A page that is of no use to the person is not found. */
    public void load() {
        if (!user.permissions().contains(Permission.PRACTICE_REVIEW_COMMISSION)) {
            throw new NotFound("There is nothing to do here.");
        }
        key = UUID.randomUUID().toString();
    }

    /** The authorities of the partnership. */
    public List<Option> authorities() {
        return Option.of(queries.authorities(), o -> o.code(), o -> o.name());
    }

    /** Opens it. */
    public String open() {
        List<String> references = notifications == null
                ? List.of()
                : Arrays.stream(notifications.split("[\\s,;]+"))
                        .filter(one -> !one.isEmpty())
                        .toList();
        try {
            OpenOwn command = new OpenOwn(caseName, authority, reason, references);
            // A second click finds the review that the first opened.
            String reference = once.once(key, TextMark.of("open review " + command), () -> service.open(command))
                    .what();
            Messages.done("The review is opened. It waits to be commissioned.");
            return "/practicereview/view.xhtml?faces-redirect=true&ref=" + reference;
        } catch (RuleViolation refused) {
            if (refused.violations().stream().anyMatch(v -> OnceService.HEADER.equals(v.field()))) {
                key = UUID.randomUUID().toString();
                Messages.add(
                        "",
                        "A review was opened from this page already, with other words. What you typed is still here: to"
                                + " open a further review with it, send the page again.");
            } else {
                Messages.add(refused);
            }
            return null;
        }
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        // What is no key of this page is none: the review is opened in any case.
        this.key = key != null && key.matches("[0-9a-f-]{36}") ? key : null;
    }

    public String getCaseName() {
        return caseName;
    }

    public void setCaseName(String caseName) {
        this.caseName = caseName;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNotifications() {
        return notifications;
    }

    public void setNotifications(String notifications) {
        this.notifications = notifications;
    }
}
