package uk.slp.portal.overviewpanel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.overviewpanel.OverviewCommands.Hold;
import uk.slp.portal.panelmeeting.MeetingStatus;
import uk.slp.portal.shared.web.Option;

/** Recording that a meeting was held, and who came. */
@Named("overviewHoldPage")
@RequestScoped
public class OverviewHoldPage extends OverviewForm {
    private List<String> present = List.of();

    @Override
    public void load() {
        need(view().may("HOLD") || postback());
    }

    /** Who was asked. */
    public List<Option> invited() {
        return view().members().stream()
                .map(member -> new Option(member.username(), member.name(), member.jobTitle()))
                .toList();
    }

    /** Keeps who came. */
    public @Nullable String hold() {
        return attempt(
                () -> service().hold(new Hold(reference(), expected(), present)),
                "Recorded who came. Decide case by case now.",
                "view",
                MeetingStatus.HELD);
    }

    public List<String> getPresent() {
        return present;
    }

    public void setPresent(@Nullable List<String> present) {
        this.present = present == null ? List.of() : present;
    }
}
