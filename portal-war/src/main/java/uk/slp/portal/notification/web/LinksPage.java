package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import uk.slp.portal.notification.FollowUpView;
import uk.slp.portal.notification.LinkStep;
import uk.slp.portal.notification.NotificationLinkService;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationStep;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.notification.OpenedNotification;

/** Links to notifications of the same incident by other authorities. */
@Named("notificationLinks")
@RequestScoped
public class LinksPage {
    @Inject
    private NotificationQueries queries;

    @Inject
    private NotificationLinkService service;

    private NotificationView view;
    private FollowUpView followUp;
    private String version;
    private String linkedReference;
    private final Map<String, String> reasons = new HashMap<>();

    @PostConstruct
    void load() {
        OpenedNotification opened = queries.open(Asked.reference());
        view = opened.view();
        followUp = opened.followUp();
        version = Long.toString(view.version());
    }

    /** Proposes a link. */
    public String propose() {
        return FollowUpSteps.take(
                "The other authority is asked to confirm the link.",
                "",
                here(),
                () -> service.propose(
                        new NotificationStep(view.reference(), Asked.version(version), null), linkedReference));
    }

    /** Confirms one. */
    public String confirm(UUID link) {
        return FollowUpSteps.take("The link is confirmed.", "", here(), () -> service.confirm(step(link)));
    }

    /** Refuses one. */
    public String refuse(UUID link) {
        return FollowUpSteps.take("The link is refused.", "-" + link, here(), () -> service.refuse(step(link)));
    }

    /** Takes one away. */
    public String end(UUID link) {
        return FollowUpSteps.take("The link is taken away.", "-" + link, here(), () -> service.end(step(link)));
    }

    private LinkStep step(UUID link) {
        return new LinkStep(view.reference(), link, Asked.version(version), reasons.get(link.toString()));
    }

    private String here() {
        return "/notification/links.xhtml?faces-redirect=true&ref=" + view.reference();
    }

    public NotificationView getView() {
        return view;
    }

    public FollowUpView getFollowUp() {
        return followUp;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getLinkedReference() {
        return linkedReference;
    }

    public void setLinkedReference(String linkedReference) {
        this.linkedReference = linkedReference;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
