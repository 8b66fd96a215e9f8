package uk.slp.portal.practicereview.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.ConfirmedItem;
import uk.slp.portal.practicereview.ShownRecord;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.web.DateText;

/**
 * From a complete text to its readers: checklist, matches, plan, copy, publication. One page with a button for each part;
 * what was typed elsewhere on it is there again when a part was saved.
 *
 * @param <V> the record as the person may see it
 */
public abstract class ReleaseForm<V extends ShownRecord> extends RecordForm<V> {
    private final String page;
    private List<String> items = List.of();
    private DateText planned = new DateText();
    private DateText copied = new DateText();
    private String time;
    private String overrideReason;
    private String reason;
    private String unsent = "";

    /**
     * A page.
     *
     * @param page its file, without folder and ending
     */
    ReleaseForm(String page) {
        this.page = page;
    }

    /** Fills the form with what the record holds, and puts over it what was typed before a part was saved. */
    void fill(List<ConfirmedItem> confirmed, @Nullable LocalDate publication, @Nullable LocalDate copySent) {
        items = confirmed.stream().map(c -> c.item().code()).toList();
        planned = DateText.of(publication);
        copied = DateText.of(copySent);
        if (flash().get(page) instanceof Typed before) {
            before.putOver(this);
        }
    }

    /** Does one part, and takes what was typed elsewhere along to the page that follows. */
    String part(String saved, Runnable act, String done) {
        String onward = attempt(act, done, page);
        if (onward != null) {
            Typed typed = new Typed(reference(), saved, items, planned, copied, time, overrideReason, reason);
            flash().put(page, typed);
        }
        return onward;
    }

    /** The two days of this page have names of their own; the rule knows only one day. */
    String day(String field, Runnable act, String done) {
        return part(field, renamed(act, name -> name.equals("day") ? field : name), done);
    }

    /** Publishes; what a rule says of the checklist and of the copy stands at the fields in which that is put right. */
    static Runnable atItsFields(Runnable publication) {
        return renamed(
                publication,
                name -> name.startsWith("checklist.") ? "items" : name.equals("copySentOn") ? "copied" : name);
    }

    private static Runnable renamed(Runnable act, UnaryOperator<String> name) {
        return () -> {
            try {
                act.run();
            } catch (RuleViolation refused) {
                throw new RuleViolation(refused.violations().stream()
                        .map(v -> new Violation(name.apply(v.field()), v.code(), v.message()))
                        .toList());
            }
        };
    }

    /** Whether a reason is asked for to publish today. */
    static boolean override(List<Violation> problems) {
        return problems.stream()
                .anyMatch(p -> p.field().equals("overrideReason") || p.field().equals("copySentOn"));
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    /** The whole page as typed, on its way over the redirect after a part was saved. */
    private record Typed(
            String reference,
            String saved,
            List<String> items,
            DateText planned,
            DateText copied,
            String time,
            String overrideReason,
            String reason)
            implements Serializable {
        private void putOver(ReleaseForm<?> page) {
            if (!reference.equals(page.reference())) {
                return;
            }
            List<String> open = new ArrayList<>();
            if (!saved.equals("items")) {
                page.items = items;
            }
            if (!saved.equals("planned")) {
                page.planned = planned;
            }
            if (!saved.equals("copied")) {
                page.copied = copied;
            }
            page.time = time;
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

    public List<String> getItems() {
        return items;
    }

    public void setItems(List<String> items) {
        this.items = items == null ? List.of() : items;
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

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
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
