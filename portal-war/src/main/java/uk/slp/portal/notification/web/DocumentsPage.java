package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.slp.portal.notification.AddAttachment;
import uk.slp.portal.notification.AttachmentService;
import uk.slp.portal.notification.AttachmentView;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.notification.model.AttachmentRules;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.file.FileInspection;
import uk.slp.portal.shared.web.Messages;

/**
 * The documents of a notification: adding, several at once, and taking out of a draft. A document conflicts with nothing
 * that anybody else writes, so it is added to whatever the version is when it arrives; a browser could not send it again.
 */
@Named("notificationDocuments")
@RequestScoped
public class DocumentsPage {
    @Inject
    private NotificationQueries queries;

    @Inject
    private AttachmentService service;

    @Inject
    private DocumentList files;

    private NotificationView view;
    private List<Part> chosen;
    private String description;

    @PostConstruct
    void load() {
        view = queries.view(Asked.reference());
        if (!view.editable() && !view.allows("amend")) {
            throw new NotFound("Nothing can be added to this notification.");
        }
    }

    /** Adds what was chosen. One file that cannot be taken does not hold the others. */
    public String add() {
        List<Part> sent = chosen == null
                ? List.of()
                : chosen.stream().filter(Objects::nonNull).filter(this::named).toList();
        var wrong = AttachmentRules.description(description);
        if (sent.isEmpty() || !wrong.isEmpty()) {
            Messages.add(
                    FileInspection.FIELD,
                    sent.isEmpty()
                            ? "Choose one or more files."
                            : "Choose the files again: browsers do not keep them when something is missing.");
            Messages.add(wrong);
            return null;
        }
        List<String> added = new ArrayList<>();
        long version = view.version();
        List<Violation> refused = new ArrayList<>();
        for (Part part : sent) {
            try (InputStream content = part.getInputStream()) {
                version = service.add(new AddAttachment(
                                view.reference(), version, part.getSubmittedFileName(), description, content))
                        .version();
                added.add(part.getSubmittedFileName());
            } catch (RuleViolation violation) {
                refused.addAll(violation.violations());
            } catch (StaleVersion | NotAllowedNow changed) {
                refused.add(new Violation(
                        FileInspection.FIELD,
                        "changed",
                        "The notification was changed meanwhile. Look at it, then choose \u201c"
                                + part.getSubmittedFileName() + "\u201d again."));
                break;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (refused.isEmpty()) {
            Messages.done(words(added.size()));
            return Asked.documents(view.reference());
        }
        if (!added.isEmpty()) {
            Messages.add("", words(added.size()) + " These were not:");
        }
        Messages.add(refused);
        files.forget();
        view = queries.view(view.reference());
        return null;
    }

    private static String words(int added) {
        return added == 1 ? "1 file was added." : added + " files were added.";
    }

    private boolean named(Part part) {
        return part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isBlank();
    }

    /** Takes a file out of the draft. */
    public String remove(int number) {
        try {
            service.remove(view.reference(), view.version(), number);
            Messages.done("The file was taken out.");
            return Asked.documents(view.reference());
        } catch (NotFound gone) {
            Messages.done("The file had been taken out already.");
            return Asked.documents(view.reference());
        } catch (StaleVersion | NotAllowedNow changed) {
            Messages.add("", "The notification was changed meanwhile. It is shown as it is now. Try again.");
            files.forget();
            view = queries.view(view.reference());
            return null;
        }
    }

    public List<AttachmentView> getFiles() {
        return files.of(view.reference());
    }

    public NotificationView getView() {
        return view;
    }

    public List<Part> getChosen() {
        return chosen;
    }

    public void setChosen(List<Part> chosen) {
        this.chosen = chosen;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
