package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.practicereview.ImprovementAction;
import uk.slp.portal.practicereview.ImprovementStatus;
import uk.slp.portal.practicereview.ReviewCommands.Confirm;
import uk.slp.portal.practicereview.ReviewCommands.OnDay;
import uk.slp.portal.practicereview.ReviewCommands.Publish;
import uk.slp.portal.practicereview.ReviewCommands.Step;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.web.DateText;

/** From complete information on improvements to its readers: checklist, matches, plan, copy, publication. */
@Named("improvementsReleasePage")
@RequestScoped
public class ImprovementsReleasePage extends ImprovementForm {
    private static final String TYPED = "slp.improvements.typed";
    private static final String PAGE = "improvements-release";

    private List<String> items = List.of();
    private String matchReason;
    private DateText planned = new DateText();
    private DateText copied = new DateText();
    private String overrideReason;
    private String reason;
    private String unsent = "";

    /** Reads it. */
    public void load() {
        need(ImprovementAction.CHECK);
        items = view().confirmed().stream().map(c -> c.item().code()).toList();
        matchReason = view().facts().matchOverrideReason();
        planned = DateText.of(view().facts().plannedPublication());
        copied = DateText.of(view().facts().copySentOn());
        if (flash().get(TYPED) instanceof Typed before) {
            before.putOver(this);
        }
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    /** One button saves one part of the page; what was typed elsewhere on it goes along to the page that follows. */
    private String carrying(String saved, String onward) {
        if (onward != null) {
            Typed typed = new Typed(reference(), saved, items, matchReason, planned, copied, overrideReason, reason);
            flash().put(TYPED, typed);
        }
        return onward;
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
        private void putOver(ImprovementsReleasePage page) {
            if (!reference.equals(page.reference())) {
                return;
            }
            List<String> open = new ArrayList<>(List.of("overrideReason", "reason"));
            if (!saved.equals("items")) {
                page.items = items;
                page.matchReason = matchReason;
                open.add("matchReason");
            }
            page.planned = saved.equals("planned") ? page.planned : planned;
            page.copied = saved.equals("copied") ? page.copied : copied;
            page.overrideReason = overrideReason;
            page.reason = reason;
            page.unsent = String.join(" ", open);
        }
    }

    /** Fields that hold words which only this page knows, for the script that keeps them. */
    public String getUnsent() {
        return unsent;
    }

    /** Whether a reason is asked for to publish today. */
    public boolean override() {
        return view().problems().stream()
                .anyMatch(p -> p.field().equals("overrideReason") || p.field().equals("copySentOn"));
    }

    /** Keeps what is confirmed. */
    public String confirm() {
        Runnable act = () -> service().confirm(new Confirm(reference(), expected(), items, matchReason));
        return carrying("items", attempt(act, "The checklist is saved.", PAGE));
    }

    /** Plans the day. */
    public String plan() {
        return named(
                "planned",
                () -> service().plan(new OnDay(reference(), expected(), ReviewForm.text(planned))),
                "The day is planned, and with it the last day for the copy.");
    }

    /** Records the copy. */
    public String sendCopy() {
        return named(
                "copied",
                () -> service().sendCopy(new OnDay(reference(), expected(), ReviewForm.text(copied))),
                "The copy is recorded. The Panel can now read the information here.");
    }

    /** The two days of this page have names of their own; the rule knows only one day. */
    private String named(String field, Runnable act, String done) {
        Runnable renamed = () -> {
            try {
                act.run();
            } catch (RuleViolation refused) {
                throw new RuleViolation(refused.violations().stream()
                        .map(v -> new Violation(v.field().equals("day") ? field : v.field(), v.code(), v.message()))
                        .toList());
            }
        };
        return carrying(field, attempt(renamed, done, PAGE));
    }

    /** Publishes. */
    public String publish() {
        return attempt(
                () -> service().publish(new Publish(reference(), expected(), overrideReason)),
                "The improvement information is published. Within seconds anyone can find it by its words.",
                "view",
                ImprovementStatus.PUBLISHED);
    }

    /** Opens the text for writing again. */
    public String reopen() {
        return attempt(
                () -> service().reopen(new Step(reference(), expected(), reason)),
                "The text can be written on again. Its checklist, plan and copy count no more.",
                "improvements",
                ImprovementStatus.DRAFT);
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
