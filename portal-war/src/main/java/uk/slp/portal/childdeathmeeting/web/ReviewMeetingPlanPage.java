package uk.slp.portal.childdeathmeeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.Invitee;
import uk.slp.portal.childdeathmeeting.MeetingOffer;
import uk.slp.portal.childdeathmeeting.ReviewMeetingCommands.Plan;
import uk.slp.portal.childdeathmeeting.ReviewMeetingPlan;
import uk.slp.portal.childdeathmeeting.ReviewMeetingQueries;
import uk.slp.portal.childdeathmeeting.ReviewMeetingService;
import uk.slp.portal.panelmeeting.MeetingPlan;
import uk.slp.portal.shared.once.OnceService;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** Planning a review meeting on a case. */
@Named("reviewMeetingPlanPage")
@RequestScoped
public class ReviewMeetingPlanPage extends TriedForm {
    @Inject
    private ReviewMeetingQueries queries;

    @Inject
    private ReviewMeetingService service;

    @Inject
    private OnceService onceService;

    private @Nullable MeetingOffer offer;
    private DateText day = new DateText();
    private @Nullable String time;
    private @Nullable String place;
    private @Nullable String link;
    private @Nullable String lead;
    private @Nullable String inquestNote;
    private List<String> chosen = List.of();
    private String once = UUID.randomUUID().toString();

    /** Reads whom to offer. */
    public void load() {
        offer();
    }

    /** The case, and who is offered. */
    public MeetingOffer offer() {
        MeetingOffer known = offer;
        if (known == null) {
            known = queries.offer(Parameters.need("ref"));
            offer = known;
        }
        return known;
    }

    /** Address of the meetings of the case. */
    public String base() {
        return Parameters.base() + offer().death().path() + "/meetings";
    }

    /** Who is offered, to tick. */
    public List<Option> people() {
        return options(offer().people());
    }

    static List<Option> options(List<Invitee> people) {
        return people.stream()
                .map(one -> new Option(
                        one.key(),
                        String.valueOf(one.name()),
                        one.rest()
                                + (one.address() == null
                                        ? (one.rest().isEmpty() ? "" : ". ") + "No official address is"
                                                + " known: tell the person yourself."
                                        : "")))
                .toList();
    }

    /** Plans it. */
    public @Nullable String save() {
        ReviewMeetingPlan plan =
                new ReviewMeetingPlan(new MeetingPlan(day.date().orElse(null), time, place, link), lead, inquestNote);
        String death = offer().death().reference();
        String[] reference = new String[1];
        // Of a double click the second leads to what the first planned.
        if (!tried(() -> reference[0] = onceService
                .once(once, "plan a review meeting", () -> service.plan(new Plan(death, plan, chosen)))
                .what())) {
            return null;
        }
        Messages.done("The meeting is planned. Letters go to those who have an official address.");
        return "/childdeathmeeting/view.xhtml?faces-redirect=true&ref=" + reference[0];
    }

    @Override
    protected void readAgain() {
        offer = null;
    }

    public DateText getDay() {
        return day;
    }

    public void setDay(DateText day) {
        this.day = day;
    }

    public @Nullable String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = time;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }

    public @Nullable String getInquestNote() {
        return inquestNote;
    }

    public void setInquestNote(@Nullable String inquestNote) {
        this.inquestNote = inquestNote;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<String> chosen) {
        this.chosen = chosen == null ? List.of() : chosen;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }
}
