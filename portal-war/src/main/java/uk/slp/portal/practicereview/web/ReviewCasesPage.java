package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.practicereview.CaseCommands.Link;
import uk.slp.portal.practicereview.CaseCommands.Unlink;
import uk.slp.portal.practicereview.CaseLine;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.ReviewCaseQueries;
import uk.slp.portal.practicereview.ReviewCaseService;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/** The notifications that a review is about: one, many or none. */
@Named("reviewCasesPage")
@RequestScoped
public class ReviewCasesPage extends ReviewForm {
    @Inject
    private ReviewCaseQueries cases;

    @Inject
    private ReviewCaseService caseService;

    private ReviewCaseQueries.CasesView all;
    private String notification;
    private String reason;
    private String link;
    private String unlinkReason;

    @Override
    protected PracticeReviewView read(String reference) {
        all = cases.of(reference);
        return all.review();
    }

    /** The further notifications, those that were taken away among them. */
    public List<CaseLine> further() {
        view();
        return all.further();
    }

    /** Those that can be taken away. */
    public List<Option> standing() {
        return Option.of(
                further().stream().filter(line -> line.unlinkedAt() == null).toList(),
                line -> line.id().toString(),
                CaseLine::notification);
    }

    /** Whether the cases can still change. */
    public boolean open() {
        return view().status() == ReviewStatus.TO_COMMISSION || view().status() == ReviewStatus.IN_PROGRESS;
    }

    /** Links one. */
    public String add() {
        return attempt(
                () -> caseService.link(new Link(reference(), expected(), notification, reason)),
                "The review is about this notification too.",
                "cases");
    }

    /** Takes a link away. */
    public String remove() {
        if (link == null || link.isEmpty()) {
            Messages.add("link", "Choose the notification that the review is not about.");
            return null;
        }
        return attempt(
                () -> caseService.unlink(new Unlink(reference(), id(), expected(), unlinkReason)),
                "The review is not about this notification.",
                "cases");
    }

    private UUID id() {
        return GivenId.of(link);
    }

    public String getNotification() {
        return notification;
    }

    public void setNotification(String notification) {
        this.notification = notification;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getUnlinkReason() {
        return unlinkReason;
    }

    public void setUnlinkReason(String unlinkReason) {
        this.unlinkReason = unlinkReason;
    }
}
