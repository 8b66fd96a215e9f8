package uk.slp.portal.childdeathreturn.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreturn.ReturnQueries;
import uk.slp.portal.childdeathreturn.ReturnService;
import uk.slp.portal.childdeathreturn.ReturnStatus;
import uk.slp.portal.childdeathreturn.ReturnView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.VersionedForm;

/** A writer's own return: what is asked, how much is answered, the check and the sending. */
@Named("returnPage")
@RequestScoped
public class ReturnPage extends VersionedForm<ReturnView> {
    @Inject
    private ReturnQueries queries;

    @Inject
    private ReturnService service;

    @Inject
    private CurrentUser user;

    private @Nullable String reason;
    private @Nullable String searched;

    public ReturnPage() {
        super("childdeathreturn");
    }

    @Override
    protected ReturnView read(String reference) {
        return queries.view(reference);
    }

    /** Sends the return. */
    public @Nullable String send() {
        if (!view().problems().isEmpty() && view().may("SEND")) {
            // The page lists each of them with a link to where it is mended.
            Messages.add("", "The return is not complete. What is missing stands below.");
            return null;
        }
        return attempt(
                () -> service.send(reference(), expected()), "Your return has been sent.", "view", ReturnStatus.SENT);
    }

    /** Answers that the agency holds no record. */
    public @Nullable String holdNothing() {
        return attempt(
                () -> service.holdNothing(reference(), expected(), searched),
                "Your answer has been sent: your agency holds no record of the child.",
                "view",
                ReturnStatus.NOTHING_HELD);
    }

    /** Declares a conflict of interest; what was shown is closed from now on. */
    public @Nullable String stepAside() {
        boolean byLink = user.isByLink();
        if (!tried(() -> service.stepAside(reference(), expected(), reason))) {
            return null;
        }
        if (byLink) {
            return "/onelink/link.xhtml?faces-redirect=true&aside=1";
        }
        Messages.done(
                "Your conflict of interest is recorded. The return is closed to you, and the panel asks a colleague.");
        return "/childdeathreturn/list.xhtml?faces-redirect=true";
    }

    /** Corrects what was sent. */
    public @Nullable String correct() {
        return attempt(
                () -> service.correct(reference(), expected(), reason),
                "You can write now. What you sent stands until you send the correction.",
                "view",
                ReturnStatus.CORRECTING);
    }

    public @Nullable String getSearched() {
        return searched;
    }

    public void setSearched(@Nullable String searched) {
        this.searched = searched;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
