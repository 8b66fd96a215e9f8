package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.slp.portal.notification.AmendNotification;
import uk.slp.portal.notification.AsAmended;
import uk.slp.portal.notification.NotificationAmendmentService;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.notification.model.AnswerPath;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/** Adds to a sent notification: a reason, a text, and answers with new values in the place of those that hold now. */
@Named("notificationAmend")
@RequestScoped
public class AmendPage {
    private static final String CHOSEN = "chosen";
    private static final int MOST_AT_ONCE = 40;

    @Inject
    private NotificationQueries queries;

    @Inject
    private NotificationAmendmentService service;

    @Inject
    private OrganisationQueries organisations;

    private NotificationView view;
    private AsAmended present;
    private List<AnswerBox> boxes = new ArrayList<>();
    private String version;
    private String reason;
    private String text;
    private String wanted;

    @PostConstruct
    void load() {
        view = queries.view(Asked.reference());
        if (!view.allows("amend")) {
            throw new NotFound("This notification cannot be amended by you.");
        }
        version = Long.toString(view.version());
        present = AsAmended.of(view, queries.amendments(view.reference()));
        String chosen = Asked.parameter(CHOSEN);
        if (chosen == null) {
            chosen = Asked.parameter("change");
        }
        if (chosen != null) {
            for (String name : chosen.split(",", MOST_AT_ONCE)) {
                add(name);
            }
        }
    }

    private boolean add(String name) {
        return AnswerPath.of(name)
                .filter(path -> path.child() < view.children().size())
                .filter(path -> boxes.stream().noneMatch(box -> box.getPath().equals(name)))
                .map(path -> boxes.add(new AnswerBox(path, present.answer(path))))
                .orElse(false);
    }

    /** Takes one more answer into the form; what was typed stays. */
    public String addAnswer() {
        if (wanted == null || wanted.isBlank() || !add(wanted)) {
            Messages.add("wanted", "Choose an answer that is not in the form yet.");
        } else {
            wanted = null;
        }
        return null;
    }

    /** Adds the amendment. */
    public String amend() {
        Map<String, String> changes = new LinkedHashMap<>();
        boxes.forEach(box -> changes.put(box.getPath(), box.answer()));
        try {
            int number = service.amend(
                    new AmendNotification(view.reference(), Asked.version(version), reason, text, changes));
            Messages.done("Amendment " + number + " was added.");
            return Asked.view(view.reference());
        } catch (RuleViolation refused) {
            Messages.add(refused);
        } catch (StaleVersion stale) {
            version = Long.toString(queries.view(view.reference()).version());
            Messages.add(
                    "",
                    "Somebody changed this notification after you opened it. What you typed is kept; check it and try"
                            + " again.");
        } catch (NotAllowedNow closed) {
            Messages.add("", closed.getMessage());
        }
        return null;
    }

    /** Every answer that can be changed. */
    public List<Option> getAnswers() {
        List<Option> options = new ArrayList<>();
        for (NotificationField field : NotificationField.values()) {
            AnswerPath.of(field.key()).ifPresent(path -> options.add(Option.of(path.text(), path.label())));
        }
        for (int i = 0; i < view.children().size(); i++) {
            for (ChildField field : ChildField.values()) {
                AnswerPath path = new AnswerPath(field, i);
                options.add(Option.of(path.text(), path.label()));
            }
        }
        return options;
    }

    /** Local authorities, for answers that name one. */
    public List<Option> getAuthorities() {
        return Option.of(organisations.localAuthorities(), OrganisationView::code, OrganisationView::name);
    }

    /** The answers in the form, by their path. */
    public String getChosen() {
        return boxes.stream().map(AnswerBox::getPath).collect(Collectors.joining(","));
    }

    public NotificationView getView() {
        return view;
    }

    public List<AnswerBox> getBoxes() {
        return boxes;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
