package uk.slp.portal.worklist.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.worklist.Urgency;
import uk.slp.portal.worklist.WorkItem;
import uk.slp.portal.worklist.WorklistQueries;

/** My work: the home page of everybody who signs in. */
@Named
@RequestScoped
public class MyWorkPage {
    @Inject
    private WorklistQueries queries;

    @Inject
    private Clock clock;

    private List<WorkItem> items;
    private boolean others;

    /** A group of the list that has something in it. */
    public record Group(Urgency urgency, List<WorkItem> items) {}

    @PostConstruct
    void load() {
        String show = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("show");
        others = "others".equals(show);
        items = others ? queries.withOthers() : queries.mine();
    }

    /** Whether it shows what lies with others, and not what waits for the person. */
    public boolean isOthers() {
        return others;
    }

    public int getCount() {
        return items.size();
    }

    /** The groups that are not empty, most urgent first. */
    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            List<WorkItem> own =
                    items.stream().filter(item -> item.urgency() == urgency).toList();
            if (!own.isEmpty()) {
                groups.add(new Group(urgency, own));
            }
        }
        return groups;
    }

    /** "Thursday 26 November 2026: 1 overdue, 1 due today". */
    public String getLead() {
        if (others) {
            return "What you sent on, or your organisation waits for, and with whom it lies";
        }
        String today = DeadlineWords.full(LocalDate.now(clock));
        long overdue = count(Urgency.OVERDUE);
        long now = count(Urgency.TODAY);
        if (overdue == 0 && now == 0) {
            return today + ": nothing overdue, nothing due today";
        }
        return today + ": " + (overdue == 0 ? "nothing" : overdue) + " overdue, " + (now == 0 ? "nothing" : now)
                + " due today";
    }

    private long count(Urgency urgency) {
        return items.stream().filter(item -> item.urgency() == urgency).count();
    }
}
