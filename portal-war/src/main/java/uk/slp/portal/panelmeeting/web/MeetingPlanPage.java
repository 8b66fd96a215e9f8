package uk.slp.portal.panelmeeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.panel.CaseWorker;
import uk.slp.portal.panel.PanelAllocationQueries;
import uk.slp.portal.panelmeeting.MeetingCommands.Change;
import uk.slp.portal.panelmeeting.MeetingCommands.Plan;
import uk.slp.portal.panelmeeting.MeetingPlan;
import uk.slp.portal.panelmeeting.MeetingView;
import uk.slp.portal.panelmeeting.MemberLine;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.once.OnceService;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** Planning a meeting, or changing its plan. */
@Named("meetingPlanPage")
@RequestScoped
public class MeetingPlanPage extends MeetingForm {
    @Inject
    private PanelAllocationQueries allocation;

    @Inject
    private OnceService onceService;

    @Inject
    private CurrentUser user;

    private List<CaseWorker> people;
    private DateText day;
    private String time;
    private String place;
    private String link;
    private String chair;
    private List<String> members;
    private String once;

    /** Whether there is no meeting yet. */
    public boolean isNew() {
        return Parameters.need("ref").isEmpty();
    }

    @Override
    protected MeetingView read(String reference) {
        return queries().withoutAgenda(reference);
    }

    @Override
    public void load() {
        people();
        once = UUID.randomUUID().toString();
        need(user.has("PANEL_DECIDE"));
        if (!isNew()) {
            need(view().mayPlan() || postback());
        }
    }

    private List<CaseWorker> people() {
        if (people == null) {
            people = allocation.workload();
        }
        return people;
    }

    /** Who can be asked. */
    public List<Option> invitable() {
        return people().stream()
                .map(p -> new Option(p.username(), p.displayName(), p.jobTitle()))
                .toList();
    }

    /** Keeps the plan. */
    public String save() {
        Plan plan = new Plan(
                new MeetingPlan(getDay().date().orElse(null), time, place, link),
                chair,
                members == null ? List.of() : members);
        if (!isNew()) {
            return attempt(
                    () -> service().change(new Change(reference(), expected(), plan)),
                    "The plan of the meeting is changed.",
                    "view");
        }
        String reference;
        try {
            // Of a double click the second leads to what the first planned.
            reference = onceService
                    .once(once, "plan a meeting", () -> service().plan(plan))
                    .what();
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
        Messages.done("The meeting is planned. Put the cases on its agenda now.");
        return "/panelmeeting/agenda.xhtml?faces-redirect=true&ref=" + reference;
    }

    @Override
    public String getVersion() {
        return isNew() ? "0" : super.getVersion();
    }

    private boolean typed() {
        return isNew() || postback();
    }

    public DateText getDay() {
        if (day == null) {
            day = typed() ? new DateText() : DateText.of(view().day());
        }
        return day;
    }

    public void setDay(DateText day) {
        this.day = day;
    }

    public String getTime() {
        return typed() ? time : view().time();
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getPlace() {
        return typed() ? place : view().place();
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLink() {
        return typed() ? link : view().link();
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getChair() {
        return typed() ? chair : view().chairUsername();
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public List<String> getMembers() {
        return typed()
                ? members
                : view().members().stream().map(MemberLine::username).toList();
    }

    public void setMembers(List<String> members) {
        this.members = members;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }
}
