package uk.slp.portal.nationalreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.NationalCommands.Step;
import uk.slp.portal.nationalreview.NationalStatus;
import uk.slp.portal.nationalreview.NationalTextCommands.Confirm;
import uk.slp.portal.nationalreview.NationalTextCommands.Days;
import uk.slp.portal.nationalreview.NationalTextCommands.SetMinute;
import uk.slp.portal.nationalreview.NationalTextView;
import uk.slp.portal.shared.web.DateText;

/** From a complete text of a national review to its readers: checklist, hits, days, minute, publication. */
@Named("nationalReleasePage")
@RequestScoped
public class NationalReleasePage extends NationalTextForm {
    private @Nullable List<String> items;
    private @Nullable DateText plannedOn;
    private @Nullable DateText copiedOn;
    private @Nullable String shortNotice;
    private boolean typedNotice;
    private @Nullable String time;

    @Override
    protected NationalTextView read(String reference) {
        return queries().release(reference);
    }

    @Override
    public void load() {
        need(view().mayRelease() || postback());
    }

    /** What stands against publishing today. */
    public NationalTextView.Release release() {
        return Objects.requireNonNull(view().release());
    }

    /** Keeps what is confirmed. */
    public @Nullable String confirm() {
        return attempt(
                () -> service().confirm(new Confirm(reference(), expected(), getItems())),
                "The checklist is saved.",
                "release");
    }

    /** Keeps the days. */
    public @Nullable String plan() {
        return attempt(
                () -> service()
                        .plan(new Days(
                                reference(),
                                expected(),
                                NationalForm.given(getPlannedOn()),
                                NationalForm.given(getCopiedOn()),
                                shortNotice)),
                "The days are saved.",
                "release");
    }

    /** Lets it publish itself. */
    public @Nullable String setMinute() {
        return attempt(
                () -> service().setMinute(new SetMinute(reference(), expected(), time)),
                "It will publish itself at that minute. Until then nothing of it can be seen outside the body.",
                "release");
    }

    /** Stops that. */
    public @Nullable String stopMinute() {
        return attempt(
                () -> service().stopMinute(new Step(reference(), expected(), null)),
                "Stopped. It is published only when you publish it or set another time.",
                "release");
    }

    /** Publishes. */
    public @Nullable String publish() {
        return attempt(
                () -> service().publish(new Step(reference(), expected(), null)),
                "Published. Within seconds anyone can find it by its words.",
                "view",
                NationalStatus.PUBLISHED,
                NationalStatus.INFORMATION_PUBLISHED);
    }

    public List<String> getItems() {
        List<String> chosen = items;
        return chosen == null
                ? release().confirmed().stream().map(c -> c.item().code()).toList()
                : chosen;
    }

    public void setItems(@Nullable List<String> items) {
        this.items = items == null ? List.of() : items;
    }

    public DateText getPlannedOn() {
        DateText typed = plannedOn;
        if (typed == null) {
            typed = DateText.of(view().days().plannedOn());
            plannedOn = typed;
        }
        return typed;
    }

    public void setPlannedOn(@Nullable DateText plannedOn) {
        this.plannedOn = plannedOn;
    }

    public DateText getCopiedOn() {
        DateText typed = copiedOn;
        if (typed == null) {
            typed = DateText.of(view().days().copiedOn());
            copiedOn = typed;
        }
        return typed;
    }

    public void setCopiedOn(@Nullable DateText copiedOn) {
        this.copiedOn = copiedOn;
    }

    public @Nullable String getShortNotice() {
        return typedNotice ? shortNotice : view().days().shortNotice();
    }

    public void setShortNotice(@Nullable String shortNotice) {
        this.shortNotice = shortNotice;
        typedNotice = true;
    }

    public @Nullable String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = time;
    }
}
