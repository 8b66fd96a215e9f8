package uk.slp.portal.childdeathreport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreport.FinancialYear;
import uk.slp.portal.childdeathreport.ReportCommands;
import uk.slp.portal.childdeathreport.ReportContent;
import uk.slp.portal.childdeathreport.ReportQueries;
import uk.slp.portal.childdeathreport.ReportRow;
import uk.slp.portal.childdeathreport.ReportService;
import uk.slp.portal.childdeathreport.ReportStatus;
import uk.slp.portal.childdeathreport.ReportView;
import uk.slp.portal.shared.once.OnceService;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.VersionedForm;

/** Yearly reports for those who write them: the list, one with its figures, publishing it and beginning a new version. */
@Named("childDeathReportForm")
@RequestScoped
public class ReportForm extends VersionedForm<ReportView> {
    private static final int CHOICE = 10;

    @Inject
    private ReportQueries queries;

    @Inject
    private ReportService service;

    @Inject
    private OnceService onceService;

    private @Nullable List<ReportRow> rows;
    private String year = "";
    private String years = "";
    private String once = "";
    private boolean read;
    private boolean learning;
    private String reason = "";

    /** For the container. */
    public ReportForm() {
        super("childdeathreport");
    }

    @Override
    protected ReportView read(String reference) {
        return queries.view(reference);
    }

    /** Reads the list. */
    public void loadList() {
        rows();
        if (!postback()) {
            once = UUID.randomUUID().toString();
            year = Integer.toString(queries.usualYear());
            years = "5";
        }
    }

    /** The reports of the panel. */
    public List<ReportRow> rows() {
        List<ReportRow> known = rows;
        if (known == null) {
            known = queries.list();
            rows = known;
        }
        return known;
    }

    /** Years to choose from. */
    public List<Option> yearOptions() {
        List<Option> options = new ArrayList<>();
        for (int one = queries.usualYear(); one > queries.usualYear() - CHOICE; one--) {
            options.add(Option.of(Integer.toString(one), FinancialYear.label(one)));
        }
        return options;
    }

    /** Where the report is. */
    public String base() {
        return Parameters.base() + "/child-death-report-drafts/" + view().reference();
    }

    /** What is said about hidden numbers. */
    public String caution() {
        return ReportContent.CAUTION;
    }

    /** Begins a report. */
    public @Nullable String begin() {
        String[] reference = new String[1];
        if (!tried(() -> reference[0] = onceService
                .once(once, "begin a yearly report", () -> service.begin(new ReportCommands.Begin(year, years)))
                .what())) {
            return null;
        }
        return "/childdeathreport/draft.xhtml?faces-redirect=true&ref=" + reference[0];
    }

    /** Publishes. */
    public @Nullable String publish() {
        return attempt(
                () -> service.publish(new ReportCommands.Publish(reference(), expected(), read, learning)),
                "Published. Everybody can read it now.",
                "draft",
                ReportStatus.PUBLISHED);
    }

    /** Begins a new version. */
    public @Nullable String revise() {
        return attempt(
                () -> service.revise(new ReportCommands.Revise(reference(), expected(), reason)),
                "A new version is begun. Everybody goes on reading the published one.",
                "draft",
                ReportStatus.REVISED);
    }

    @Override
    protected void readAgain() {
        if (Parameters.get("ref") != null) {
            super.readAgain();
        }
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getYears() {
        return years;
    }

    public void setYears(String years) {
        this.years = years;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }

    public boolean isLearning() {
        return learning;
    }

    public void setLearning(boolean learning) {
        this.learning = learning;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
