package uk.slp.portal.overviewpanel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panelmeeting.MeetingStatus;

/** Recording that the minutes are agreed. */
@Named("overviewAgreePage")
@RequestScoped
public class OverviewAgreePage extends OverviewForm {
    private @Nullable String corrections;

    @Override
    public void load() {
        need(view().may("AGREE") || postback());
    }

    /** Keeps it. */
    public @Nullable String agree() {
        return attempt(
                () -> service().agree(reference(), expected(), corrections),
                "The minutes are agreed. Nothing in them changes from now on.",
                "view",
                MeetingStatus.AGREED);
    }

    public @Nullable String getCorrections() {
        return corrections;
    }

    public void setCorrections(@Nullable String corrections) {
        this.corrections = corrections;
    }
}
