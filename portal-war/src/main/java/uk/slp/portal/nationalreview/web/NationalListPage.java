package uk.slp.portal.nationalreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.nationalreview.NationalCase;
import uk.slp.portal.nationalreview.NationalCommands.Begin;
import uk.slp.portal.nationalreview.NationalReviewQueries;
import uk.slp.portal.nationalreview.NationalReviewService;
import uk.slp.portal.nationalreview.NationalRow;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.once.OnceService;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.TriedForm;

/** The national reviews, the cases that wait to be part of one, and beginning one over a theme. */
@Named("nationalListPage")
@RequestScoped
public class NationalListPage {
    @Inject
    private NationalReviewQueries queries;

    @Inject
    private NationalReviewService service;

    @Inject
    private OnceService onceService;

    @Inject
    private CurrentUser user;

    private List<NationalRow> rows;
    private List<NationalCase> waiting;
    private String title;
    private List<String> cases;
    private String others;
    private DateText decidedOn = new DateText();
    private String once;

    /** Reads the reviews. */
    public void load() {
        rows();
    }

    /** Reads what a new review can be about; there is no such page for those who may not begin one. */
    public void loadNew() {
        waiting();
        once = UUID.randomUUID().toString();
        TriedForm.need(user.has("PANEL_DECIDE") || TriedForm.postback());
    }

    /** The reviews. */
    public List<NationalRow> rows() {
        if (rows == null) {
            rows = queries.list();
        }
        return rows;
    }

    /** The clock of a review, in words. */
    public String clock(NationalRow row) {
        return switch (row.status()) {
            case PUBLISHED, WITHHELD, DISCONTINUED -> "Decided on " + DeadlineWords.record(row.decidedOn());
            default -> "Target " + DeadlineWords.record(row.due());
        };
    }

    /** How many cases, and who reviews them, in words. */
    public String line(NationalRow row) {
        String reviewer = row.reviewerName();
        return row.kind().label() + ", " + (row.cases() == 1 ? "1 case" : row.cases() + " cases") + ". "
                + (reviewer == null ? "No reviewer is named yet." : "Reviewer: " + reviewer + ".");
    }

    /** Cases that wait to be part of a thematic review. */
    public List<NationalCase> waiting() {
        if (waiting == null) {
            waiting = queries.waiting();
        }
        return waiting;
    }

    /** The same as answers to choose from. */
    public List<Option> choices() {
        return choices(waiting());
    }

    static List<Option> choices(List<NationalCase> cases) {
        return cases.stream()
                .map(c -> new Option(c.reference(), c.title() + ", " + c.authorityName(), c.reference()))
                .toList();
    }

    static List<String> references(List<String> chosen, String typed) {
        List<String> all = new ArrayList<>(chosen == null ? List.of() : chosen);
        if (typed != null) {
            Arrays.stream(typed.split("[\\s,;]+")).filter(s -> !s.isBlank()).forEach(all::add);
        }
        return all;
    }

    /** Begins a thematic review. */
    public String begin() {
        String reference;
        try {
            Begin command = new Begin(title, references(cases, others), NationalForm.given(decidedOn));
            // Of a double click the second leads to what the first began.
            reference = onceService
                    .once(once, "begin a national review", () -> service.begin(command))
                    .what();
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
        Messages.done("The review is open. Name its reviewer and record what the Secretary of State was told.");
        return "/nationalreview/view.xhtml?faces-redirect=true&ref=" + reference;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<String> getCases() {
        return cases;
    }

    public void setCases(List<String> cases) {
        this.cases = cases;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }

    public DateText getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(DateText decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }
}
