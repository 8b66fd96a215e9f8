package uk.slp.portal.overviewpanel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.overviewpanel.OverviewCommands.Change;
import uk.slp.portal.overviewpanel.OverviewCommands.Plan;
import uk.slp.portal.overviewpanel.PanelTheme;
import uk.slp.portal.panelmeeting.MeetingPlan;
import uk.slp.portal.panelmeeting.MemberLine;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.once.OnceService;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** Planning a meeting, or changing its plan. */
@Named("overviewPlanPage")
@RequestScoped
public class OverviewPlanPage extends OverviewForm {
    @Inject
    private OnceService onceService;

    @Inject
    private CurrentUser user;

    private @Nullable List<MemberLine> people;
    private @Nullable DateText day;
    private @Nullable String time;
    private @Nullable String place;
    private @Nullable String link;
    private @Nullable String theme;
    private @Nullable String chair;
    private @Nullable List<String> members;
    private String once = UUID.randomUUID().toString();

    /** Whether there is no meeting yet. */
    public boolean isNew() {
        return Parameters.need("ref").isEmpty();
    }

    @Override
    public void load() {
        need(user.has("CHILD_DEATH_WRITE") && user.has("OVERVIEW_PANEL_VIEW"));
        people();
        if (!isNew()) {
            need(view().mayPlan() || postback());
        }
    }

    private List<MemberLine> people() {
        List<MemberLine> known = people;
        if (known == null) {
            known = queries().invitable();
            people = known;
        }
        return known;
    }

    /** Who can be asked. */
    public List<Option> invitable() {
        return people().stream()
                .map(p -> new Option(p.username(), p.name(), p.jobTitle()))
                .toList();
    }

    /** What it can be about. */
    public List<Option> themes() {
        return Option.of(List.of(PanelTheme.values()), PanelTheme::code, PanelTheme::label);
    }

    /** Keeps the plan. */
    public @Nullable String save() {
        Plan plan = new Plan(
                new MeetingPlan(getDay().date().orElse(null), time, place, link),
                theme,
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
                    .once(once, "plan a meeting of the panel", () -> service().plan(plan))
                    .what();
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
        Messages.done("The meeting is planned. Put the cases on its agenda now.");
        return "/overviewpanel/agenda.xhtml?faces-redirect=true&ref=" + reference;
    }

    @Override
    public String getVersion() {
        return isNew() ? "0" : super.getVersion();
    }

    private boolean typed() {
        return isNew() || postback();
    }

    public DateText getDay() {
        DateText known = day;
        if (known == null) {
            known = typed() ? new DateText() : DateText.of(view().day());
            day = known;
        }
        return known;
    }

    public void setDay(DateText day) {
        this.day = day;
    }

    public @Nullable String getTime() {
        return typed() ? time : view().time();
    }

    public void setTime(@Nullable String time) {
        this.time = time;
    }

    public @Nullable String getPlace() {
        return typed() ? place : view().place();
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getLink() {
        return typed() ? link : view().link();
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public @Nullable String getTheme() {
        return typed() ? theme : Coded.codeOf(view().theme());
    }

    public void setTheme(@Nullable String theme) {
        this.theme = theme;
    }

    public @Nullable String getChair() {
        return typed() ? chair : view().chairUsername();
    }

    public void setChair(@Nullable String chair) {
        this.chair = chair;
    }

    public @Nullable List<String> getMembers() {
        return typed()
                ? members
                : view().members().stream().map(MemberLine::username).toList();
    }

    public void setMembers(@Nullable List<String> members) {
        this.members = members;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }
}
