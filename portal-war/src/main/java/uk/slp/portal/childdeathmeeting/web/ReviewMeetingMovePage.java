package uk.slp.portal.childdeathmeeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.ReviewMeetingCommands.Move;
import uk.slp.portal.childdeathmeeting.ReviewMeetingPlan;
import uk.slp.portal.childdeathmeeting.ReviewMeetingStatus;
import uk.slp.portal.panelmeeting.MeetingPlan;
import uk.slp.portal.shared.web.DateText;

/** Moving a review meeting, or calling it off, with a reason. */
@Named("reviewMeetingMovePage")
@RequestScoped
public class ReviewMeetingMovePage extends ReviewMeetingForm {
    private @Nullable DateText day;
    private @Nullable String time;
    private @Nullable String place;
    private @Nullable String link;
    private @Nullable String lead;
    private @Nullable String inquestNote;
    private @Nullable String reason;

    @Override
    public void load() {
        need(view().may("MOVE") || postback());
    }

    /** Moves it. */
    public @Nullable String move() {
        ReviewMeetingPlan plan = new ReviewMeetingPlan(
                new MeetingPlan(getDay().date().orElse(null), time, place, link), lead, inquestNote);
        return attempt(
                () -> service().move(new Move(reference(), expected(), plan, reason)),
                "The meeting is changed. Everybody who is invited and has an official address is told.",
                "view");
    }

    /** Calls it off. */
    public @Nullable String callOff() {
        return attempt(
                () -> service().callOff(reference(), expected(), reason),
                "The meeting is called off. Everybody who is invited and has an official address is told.",
                "view",
                ReviewMeetingStatus.CALLED_OFF);
    }

    public DateText getDay() {
        DateText known = day;
        if (known == null) {
            known = postback() ? new DateText() : DateText.of(view().day());
            day = known;
        }
        return known;
    }

    public void setDay(DateText day) {
        this.day = day;
    }

    public @Nullable String getTime() {
        return postback() ? time : view().time();
    }

    public void setTime(@Nullable String time) {
        this.time = time;
    }

    public @Nullable String getPlace() {
        return postback() ? place : view().place();
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getLink() {
        return postback() ? link : view().link();
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public @Nullable String getLead() {
        return postback() ? lead : view().lead();
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }

    public @Nullable String getInquestNote() {
        return postback() ? inquestNote : view().inquestNote();
    }

    public void setInquestNote(@Nullable String inquestNote) {
        this.inquestNote = inquestNote;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
