package uk.slp.portal.panelmeeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.panelmeeting.MeetingCommands.Hold;
import uk.slp.portal.panelmeeting.MeetingStatus;
import uk.slp.portal.panelmeeting.MeetingView;
import uk.slp.portal.shared.web.Option;

/** Recording that a meeting was held, and who came. */
@Named("meetingHoldPage")
@RequestScoped
public class MeetingHoldPage extends MeetingForm {
    private List<String> present;

    @Override
    protected MeetingView read(String reference) {
        return queries().withoutAgenda(reference);
    }

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
    public String hold() {
        return attempt(
                () -> service().hold(new Hold(reference(), expected(), present == null ? List.of() : present)),
                "Recorded who came. Write the minute of each case now.",
                "view",
                MeetingStatus.HELD);
    }

    public List<String> getPresent() {
        return present;
    }

    public void setPresent(List<String> present) {
        this.present = present;
    }
}
