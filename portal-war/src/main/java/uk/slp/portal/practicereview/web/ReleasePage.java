package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.practicereview.ConfirmedItem;
import uk.slp.portal.practicereview.IdentityMatch;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.ReleaseCheck;
import uk.slp.portal.practicereview.ReviewAction;
import uk.slp.portal.practicereview.ReviewCheckQueries;
import uk.slp.portal.practicereview.ReviewCommands.Confirm;
import uk.slp.portal.practicereview.ReviewCommands.OnDay;
import uk.slp.portal.practicereview.ReviewCommands.Publish;
import uk.slp.portal.practicereview.ReviewCommands.Step;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.web.DateText;

/** From the final report to its readers: checklist, matches, plan, copy, publication; or back to writing. */
@Named("releasePage")
@RequestScoped
public class ReleasePage extends ReviewForm {
    private static final String TYPED = "slp.release.typed";

    private List<String> items = List.of();
    private String matchReason;
    private DateText planned = new DateText();
    private DateText copied = new DateText();
    private String overrideReason;
    private String reason;
    private String unsent = "";

    @Inject
    private ReviewCheckQueries checks;

    private ReleaseCheck check;

    @Override
    PracticeReviewView read(String reference) {
        check = checks.beforePublication(reference);
        return check.view();
    }

    @Override
    public void load() {
        need(ReviewAction.CHECK);
        items = confirmed().stream().map(c -> c.item().code()).toList();
        matchReason = view().facts().matchOverrideReason();
        planned = DateText.of(view().facts().plannedPublication());
        copied = DateText.of(view().facts().copySentOn());
        if (flash().get(TYPED) instanceof Typed before) {
            before.putOver(this);
        }
    }

    /** One button saves one part of the page; what was typed elsewhere on it goes along to the page that follows. */
    private String carrying(String saved, String onward) {
        if (onward != null) {
            flash().put(
                            TYPED,
                            new Typed(reference(), saved, items, matchReason, planned, copied, overrideReason, reason));
        }
        return onward;
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    /** The whole page as typed, on its way over the redirect after a part was saved. */
    private record Typed(
            String reference,
            String saved,
            List<String> items,
            String matchReason,
            DateText planned,
            DateText copied,
            String overrideReason,
            String reason)
            implements Serializable {
        private void putOver(ReleasePage page) {
            if (!reference.equals(page.reference())) {
                return;
            }
            List<String> open = new ArrayList<>();
            if (!saved.equals("items")) {
                page.items = items;
                page.matchReason = matchReason;
                open.add("matchReason");
            }
            if (!saved.equals("planned")) {
                page.planned = planned;
            }
            if (!saved.equals("copied")) {
                page.copied = copied;
            }
            page.overrideReason = overrideReason;
            page.reason = reason;
            open.addAll(List.of("overrideReason", "reason"));
            page.unsent = String.join(" ", open);
        }
    }

    /** Fields that hold words which only this page knows, for the script that keeps them. */
    public String getUnsent() {
        return unsent;
    }

    /** What stands against publishing today, and the matches. */
    public ReleaseCheck check() {
        view();
        return check;
    }

    /** What is confirmed, by whom and when. */
    public List<ConfirmedItem> confirmed() {
        return check().confirmed();
    }

    /** The matches. */
    public List<IdentityMatch> matches() {
        return check().matches();
    }

    /** Whether a reason is asked for to publish today. */
    public boolean override() {
        return check().problems().stream()
                .anyMatch(p -> p.field().equals("overrideReason") || p.field().equals("copySentOn"));
    }

    /** Keeps what is confirmed. */
    public String confirm() {
        return carrying(
                "items",
                attempt(
                        () -> service().confirm(new Confirm(reference(), expected(), items, matchReason)),
                        "The checklist is saved.",
                        "release"));
    }

    /** Plans the day. */
    public String plan() {
        return named(
                "planned",
                () -> service().plan(new OnDay(reference(), expected(), text(planned))),
                "The day is planned, and with it the last day for the copy.");
    }

    /** Records the copy. */
    public String sendCopy() {
        return named(
                "copied",
                () -> service().sendCopy(new OnDay(reference(), expected(), text(copied))),
                "The copy is recorded. The Panel can now read the report here.");
    }

    /** The two days of this page have names of their own; the rule knows only one day. */
    private String named(String field, Runnable act, String done) {
        return carrying(
                field,
                attempt(
                        () -> {
                            try {
                                act.run();
                            } catch (uk.slp.portal.shared.error.RuleViolation refused) {
                                throw new uk.slp.portal.shared.error.RuleViolation(refused.violations().stream()
                                        .map(v -> new Violation(
                                                v.field().equals("day") ? field : v.field(), v.code(), v.message()))
                                        .toList());
                            }
                        },
                        done,
                        "release"));
    }

    /** Publishes. */
    public String publish() {
        return attempt(
                () -> service().publish(new Publish(reference(), expected(), overrideReason)),
                "Published. Within seconds anyone can find it by its words.",
                "view",
                ReviewStatus.PUBLISHED);
    }

    /** Opens the report for writing again. */
    public String reopen() {
        return attempt(
                () -> service().reopen(new Step(reference(), expected(), reason)),
                "The report can be written on again. Its checklist, plan and copy count no more.",
                "view",
                ReviewStatus.IN_PROGRESS);
    }

    public List<String> getItems() {
        return items;
    }

    public void setItems(List<String> items) {
        this.items = items == null ? List.of() : items;
    }

    public String getMatchReason() {
        return matchReason;
    }

    public void setMatchReason(String matchReason) {
        this.matchReason = matchReason;
    }

    public DateText getPlanned() {
        return planned;
    }

    public void setPlanned(DateText planned) {
        this.planned = planned;
    }

    public DateText getCopied() {
        return copied;
    }

    public void setCopied(DateText copied) {
        this.copied = copied;
    }

    public String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(String overrideReason) {
        this.overrideReason = overrideReason;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
