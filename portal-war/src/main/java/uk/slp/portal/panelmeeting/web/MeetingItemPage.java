package uk.slp.portal.panelmeeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.panel.OutcomeForm;
import uk.slp.portal.panel.RecordOutcome;
import uk.slp.portal.panelmeeting.ItemLine;
import uk.slp.portal.panelmeeting.MeetingCommands.Arrange;
import uk.slp.portal.panelmeeting.MeetingCommands.TakeOff;
import uk.slp.portal.panelmeeting.MeetingCommands.Write;
import uk.slp.portal.panelmeeting.MeetingView;
import uk.slp.portal.panelmeeting.Minute;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/**
 * One case of a meeting: before it, who presents it and where it stands on the agenda; after it, the minute and, on the
 * same screen, the outcome that was decided.
 */
@Named("meetingItemPage")
@RequestScoped
public class MeetingItemPage extends MeetingForm {
    private String lead;
    private String place;
    private String discussion;
    private String decision;
    private String dissent;
    private String caseVersion;
    private final OutcomeForm answer = new OutcomeForm();

    @Override
    protected MeetingView read(String reference) {
        return queries().item(reference, number());
    }

    private static int number() {
        try {
            return Integer.parseInt(Parameters.need("number"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The item. */
    public ItemLine item() {
        return view().items().get(0);
    }

    /** Those who can present the case: who is asked and may see it. */
    public List<Option> leads() {
        return view().members().stream()
                .filter(member -> !item().closedTo().contains(member.accountId()))
                .map(member -> Option.of(member.username(), member.name()))
                .toList();
    }

    /** Whether an outcome can be recorded from here. */
    public boolean mayRecord() {
        return view().mayMinute() && item().panelCase().waits();
    }

    /** Whether the forms are shown: they can be used, or are being answered. */
    public boolean arranging() {
        return view().mayPlan() || postback() && Parameters.get("arrange") != null;
    }

    /** As {@link #arranging}, for the minute. */
    public boolean minuting() {
        return view().mayMinute() || postback() && Parameters.get("minute") != null;
    }

    /** Keeps who presents it and where it stands. */
    public String arrange() {
        int to;
        try {
            to = Integer.parseInt(place == null ? "" : place.strip());
        } catch (NumberFormatException e) {
            to = -1;
        }
        int wanted = to;
        return attempt(
                () -> service().arrange(new Arrange(reference(), expected(), item().number(), lead, wanted)),
                "The agenda is changed.",
                "view");
    }

    /** Takes the case off the agenda. */
    public String takeOff() {
        return attempt(
                () -> service().takeOff(new TakeOff(reference(), expected(), item().number())),
                "The case is off the agenda. It can be put on another.",
                "view");
    }

    /** Keeps the minute only. */
    public String minute() {
        return attempt(() -> write(null), "The minute is saved.", "view");
    }

    /** Keeps the minute and records the outcome. */
    public String minuteAndRecord() {
        RecordOutcome decided = answer.command(item().panelCase().reference(), version(caseVersion));
        return attempt(
                () -> write(decided),
                "The minute is saved and the outcome recorded. The partners can read it now.",
                "view");
    }

    private void write(RecordOutcome decided) {
        service()
                .minute(new Write(
                        reference(), expected(), item().number(), new Minute(discussion, decision, dissent), decided));
    }

    public String getLead() {
        return postback() ? lead : item().leadUsername();
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public String getPlace() {
        return postback() ? place : Integer.toString(item().place());
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getDiscussion() {
        return postback() ? discussion : item().minute().discussion();
    }

    public void setDiscussion(String discussion) {
        this.discussion = discussion;
    }

    public String getDecision() {
        return postback() ? decision : item().minute().decision();
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getDissent() {
        return postback() ? dissent : item().minute().dissent();
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }

    /** The version of the case as it was shown first; the answer to what came in between is the person's to give. */
    public String getCaseVersion() {
        return Long.toString(item().panelCase().version());
    }

    public void setCaseVersion(String caseVersion) {
        this.caseVersion = caseVersion;
    }

    /** The answer as it is typed. */
    public OutcomeForm getAnswer() {
        return answer;
    }
}
