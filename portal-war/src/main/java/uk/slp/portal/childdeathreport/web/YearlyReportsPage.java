package uk.slp.portal.childdeathreport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreport.FinancialYear;
import uk.slp.portal.childdeathreport.PublishedReport;
import uk.slp.portal.childdeathreport.PublishedReportQueries;
import uk.slp.portal.childdeathreport.ReportContent;
import uk.slp.portal.childdeathreport.ReportRow;
import uk.slp.portal.shared.web.Parameters;

/** Published yearly reports of child death overview panels, for everybody. */
@Named("yearlyReportsPage")
@RequestScoped
public class YearlyReportsPage {
    @Inject
    private PublishedReportQueries queries;

    private @Nullable List<ReportRow> rows;
    private @Nullable PublishedReport report;

    /** The published reports. */
    public List<ReportRow> rows() {
        List<ReportRow> known = rows;
        if (known == null) {
            known = queries.list();
            rows = known;
        }
        return known;
    }

    /** Reads the one that the address names. */
    public void load() {
        report();
    }

    /** It. */
    public PublishedReport report() {
        PublishedReport known = report;
        if (known == null) {
            known = queries.view(Parameters.need("ref"));
            report = known;
        }
        return known;
    }

    /** What is said about hidden numbers. */
    public String caution() {
        return ReportContent.CAUTION;
    }

    /** The years shown, in words. */
    public String years() {
        ReportContent content = report().content();
        return content.firstYear() == content.lastYear()
                ? FinancialYear.label(content.lastYear())
                : FinancialYear.label(content.firstYear()) + " to " + FinancialYear.label(content.lastYear());
    }

    /** Paragraphs of a part. */
    public List<String> paragraphs(String text) {
        return List.of(text.split("\n\\s*\n"));
    }

    /** Places of a line, for a table with as many columns. */
    public List<Integer> places(List<String> cells) {
        return IntStream.range(0, cells.size()).boxed().toList();
    }
}
