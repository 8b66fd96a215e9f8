package uk.slp.portal.panelmeeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.panelmeeting.MeetingCommands.Agree;
import uk.slp.portal.panelmeeting.MeetingRow;
import uk.slp.portal.panelmeeting.MeetingStatus;
import uk.slp.portal.panelmeeting.MeetingView;
import uk.slp.portal.shared.web.Option;

/** Recording that a later meeting agreed the minutes. */
@Named("meetingAgreePage")
@RequestScoped
public class MeetingAgreePage extends MeetingForm {
    private List<MeetingRow> later;
    private String agreedAt;
    private String corrections;

    @Override
    protected MeetingView read(String reference) {
        return queries().withoutAgenda(reference);
    }

    @Override
    public void load() {
        need(view().may("AGREE") || postback());
    }

    /** Meetings that can have agreed them. */
    public List<Option> later() {
        if (later == null) {
            later = queries().later(reference());
        }
        return later.stream()
                .map(m -> new Option(m.reference(), DeadlineWords.full(m.day()), m.reference()))
                .toList();
    }

    /** Keeps it. */
    public String agree() {
        return attempt(
                () -> service().agree(new Agree(reference(), expected(), agreedAt, corrections)),
                "The minutes are agreed. Nothing in them changes from now on.",
                "view",
                MeetingStatus.AGREED);
    }

    public String getAgreedAt() {
        return agreedAt;
    }

    public void setAgreedAt(String agreedAt) {
        this.agreedAt = agreedAt;
    }

    public String getCorrections() {
        return corrections;
    }

    public void setCorrections(String corrections) {
        this.corrections = corrections;
    }
}
