package uk.slp.portal.childdeathreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreport.model.ChildDeathReport;
import uk.slp.portal.childdeathreport.model.ChildDeathReportVersion;
import uk.slp.portal.childdeathreport.model.Reports;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.disclosure.SmallNumbers;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.export.ExportTable;
import uk.slp.portal.shared.pdf.Paper;
import uk.slp.portal.shared.pdf.TaggedPdf;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.word.WordPaper;

/** Reads of yearly reports by those who write them. */
@ApplicationScoped
public class ReportQueries {
    private static final String FOOTER = "Draft. Not for publication.";

    @Inject
    private Reports reports;

    @Inject
    private FigureQueries counting;

    @Inject
    private OrganisationRegister register;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The reports of the person's own panel, the newest year first. One statement. */
    @Requires(Permission.CHILD_DEATH_REPORT_WRITE)
    @Transactional
    public List<ReportRow> list() {
        return reports.list().stream()
                .map(one -> new ReportRow(
                        one.reference(), register.name(one.panelId()), one.lastYear(), one.status(), null))
                .toList();
    }

    /** The last whole financial year, which a new report is about unless another is chosen. */
    @Requires(Permission.CHILD_DEATH_REPORT_WRITE)
    public int usualYear() {
        return FinancialYear.of(LocalDate.ofInstant(clock.instant(), PortalTime.LONDON)) - 1;
    }

    /**
     * A report with its figures as they would be published now. Six statements: the record, what was published, three
     * that count, the line of the audit trail.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires(Permission.CHILD_DEATH_REPORT_WRITE)
    @Transactional
    public ReportView view(String reference) {
        ChildDeathReport report = one(reference);
        audit.read(ChildDeathReport.TYPE, reference);
        List<ChildDeathReportVersion> published = reports.published(report.panelId());
        Figures figures = figures(report, published);
        return new ReportView(
                content(report, figures.tables(), figures.hiddenWords()),
                report.version(),
                report.status(),
                report.changedAt(),
                figures.exposed(),
                versions(report.id(), published));
    }

    /** A report for the pages on which it is written: its words without figures. Two statements. */
    @Requires(Permission.CHILD_DEATH_REPORT_WRITE)
    @Transactional
    public ReportView words(String reference) {
        ChildDeathReport report = one(reference);
        audit.read(ChildDeathReport.TYPE, reference);
        return new ReportView(
                content(report, List.of(), ""),
                report.version(),
                report.status(),
                report.changedAt(),
                List.of(),
                List.of());
    }

    /** The report as it stands, as an accessible PDF. */
    @Requires(Permission.CHILD_DEATH_REPORT_WRITE)
    @Transactional
    public byte[] pdf(String reference) {
        return TaggedPdf.of(paper(reference));
    }

    /** The report as it stands, as a Word document. */
    @Requires(Permission.CHILD_DEATH_REPORT_WRITE)
    @Transactional
    public byte[] word(String reference) {
        return WordPaper.of(paper(reference));
    }

    private Paper paper(String reference) {
        return ReportPaper.of(view(reference).content(), FOOTER);
    }

    /** The figures as they stand, for a file. */
    @Requires(Permission.CHILD_DEATH_REPORT_WRITE)
    @Transactional
    public ExportTable<?> figures(String reference) {
        return ReportPaper.list(view(reference).content());
    }

    ChildDeathReport one(String reference) {
        return reports.find(reference).orElseThrow(ReportQueries::none);
    }

    static NotFound none() {
        return new NotFound("There is no yearly report of that reference.");
    }

    Figures figures(ChildDeathReport report, List<ChildDeathReportVersion> published) {
        List<PublishedFigures> earlier = new ArrayList<>();
        published.forEach(version -> earlier.add(PublishedFigures.read(version.figures())));
        return new Figures(
                FigureCounts.years(report.firstYear(), report.lastYear()),
                counting.counts(report.panelId(), report.firstYear(), report.lastYear()),
                earlier,
                SmallNumbers.STANDARD);
    }

    ReportContent content(ChildDeathReport report, List<FigureTable> tables, String hidden) {
        return new ReportContent(
                report.reference(),
                register.name(report.panelId()),
                report.firstYear(),
                report.lastYear(),
                report.texts(),
                tables,
                hidden);
    }

    private static List<ReportView.VersionLine> versions(UUID report, List<ChildDeathReportVersion> published) {
        List<ReportView.VersionLine> lines = new ArrayList<>();
        for (ChildDeathReportVersion version : published) {
            if (version.reportId().equals(report)) {
                lines.add(new ReportView.VersionLine(
                        version.number(),
                        day(version),
                        version.publishedBy(),
                        version.hash(),
                        version.learning(),
                        version.reason()));
            }
        }
        Collections.reverse(lines);
        return lines;
    }

    /** The day of publication in words. */
    static String day(@Nullable ChildDeathReportVersion version) {
        return version == null
                ? ""
                : DeadlineWords.record(LocalDate.ofInstant(version.publishedAt(), PortalTime.LONDON));
    }
}
