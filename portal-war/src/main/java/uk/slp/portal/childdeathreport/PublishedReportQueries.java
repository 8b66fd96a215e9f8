package uk.slp.portal.childdeathreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.slp.portal.childdeathreport.model.ChildDeathReportVersion;
import uk.slp.portal.childdeathreport.model.Reports;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.export.ExportTable;
import uk.slp.portal.shared.pdf.TaggedPdf;
import uk.slp.portal.shared.word.WordPaper;

/** Published yearly reports, for everybody. What is hidden was hidden before they were kept, and is not in what is read. */
@ApplicationScoped
public class PublishedReportQueries {
    @Inject
    private Reports reports;

    /** The newest version of each, the newest first. One statement. */
    @OpenToAll("what was published")
    @Transactional
    public List<ReportRow> list() {
        return reports.newest().stream()
                .map(version -> {
                    ReportContent content = ReportContent.read(version.content());
                    return new ReportRow(
                            content.reference(),
                            content.panel(),
                            content.lastYear(),
                            ReportStatus.PUBLISHED,
                            ReportQueries.day(version));
                })
                .toList();
    }

    /**
     * The newest version of a report. One statement.
     *
     * @throws uk.slp.portal.shared.error.NotFound if none of that reference was published
     */
    @OpenToAll("what was published")
    @Transactional
    public PublishedReport view(String reference) {
        ChildDeathReportVersion version = reports.newest(reference).orElseThrow(ReportQueries::none);
        return new PublishedReport(
                ReportContent.read(version.content()),
                version.number(),
                ReportQueries.day(version),
                version.hash(),
                version.learning());
    }

    /** It as an accessible PDF. */
    @OpenToAll("what was published")
    @Transactional
    public byte[] pdf(String reference) {
        PublishedReport report = view(reference);
        return TaggedPdf.of(ReportPaper.of(report.content(), report.footer()));
    }

    /** It as a Word document. */
    @OpenToAll("what was published")
    @Transactional
    public byte[] word(String reference) {
        PublishedReport report = view(reference);
        return WordPaper.of(ReportPaper.of(report.content(), report.footer()));
    }

    /** Its figures for a file: the same numbers as on the page. */
    @OpenToAll("what was published")
    @Transactional
    public ExportTable<?> figures(String reference) {
        return ReportPaper.list(view(reference).content());
    }
}
