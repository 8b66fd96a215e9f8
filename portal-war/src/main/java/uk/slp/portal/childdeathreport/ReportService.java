package uk.slp.portal.childdeathreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeathreport.model.ChildDeathReport;
import uk.slp.portal.childdeathreport.model.ChildDeathReportVersion;
import uk.slp.portal.childdeathreport.model.Reports;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.learning.LearningService;
import uk.slp.portal.learning.Publication;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.time.PortalTime;

/** Begins yearly reports, publishes them, and begins new versions. */
@ApplicationScoped
public class ReportService {
    private static final String PREFIX = "CDY";
    private static final int FIRST_YEAR = 2008;
    private static final int MOST_YEARS = 10;
    private static final int LONGEST_REASON = 2_000;
    private static final int SUMMARY = 600;

    @Inject
    private Reports reports;

    @Inject
    private ReportQueries queries;

    @Inject
    private ReportIdentityService identity;

    @Inject
    private LearningService library;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private OrganisationRegister register;

    @Inject
    private References references;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Begins a report of the person's own panel.
     *
     * @return its reference; of a report about that year that is there already, that one's
     * @throws RuleViolation if the year or the number of years cannot be
     */
    @Requires(Permission.CHILD_DEATH_REPORT_WRITE)
    @Transactional
    public String begin(ReportCommands.Begin command) {
        UUID panel = panel();
        int last = FinancialYear.of(LocalDate.ofInstant(clock.instant(), PortalTime.LONDON)) - 1;
        List<Violation> wrong = new ArrayList<>();
        int year = number(command.year());
        int years = number(command.years());
        if (year < FIRST_YEAR || year > last) {
            wrong.add(new Violation(
                    "year",
                    "year_not_over",
                    "Choose a financial year that is over: the last is " + FinancialYear.label(last) + "."));
        }
        if (years < 1 || years > MOST_YEARS) {
            wrong.add(new Violation(
                    "years", "years_out_of_range", "Show at least 1 and at most " + MOST_YEARS + " years."));
        }
        RuleViolation.throwIfAny(wrong);
        return reports.about(panel, year).map(ChildDeathReport::reference).orElseGet(() -> {
            ChildDeathReport report =
                    new ChildDeathReport(references.next(PREFIX), panel, year - years + 1, year, me(), now());
            reports.add(report);
            audit.changed("begin", ChildDeathReport.TYPE, report.reference());
            return report.reference();
        });
    }

    /**
     * Publishes the report as it stands. Its figures are those of this moment, hidden where they must be.
     *
     * @throws RuleViolation with everything that stands against it
     */
    @Requires(Permission.CHILD_DEATH_REPORT_WRITE)
    @Transactional
    public void publish(ReportCommands.Publish command) {
        ChildDeathReport report = reports.lock(command.reference()).orElseThrow(ReportQueries::none);
        report.expectVersion(command.expectedVersion());
        report.requireWritable();
        List<ChildDeathReportVersion> before = reports.published(report.panelId());
        Figures figures = queries.figures(report, before);
        RuleViolation.throwIfAny(problems(report, figures, command));
        Instant at = now();
        ReportContent content = queries.content(report, figures.tables(), figures.hiddenWords());
        // What is in the library already is corrected there: a second item would be the same learning once more.
        String slug = inLibrary(report, before);
        if (slug == null && command.learning()) {
            slug = library.publish(learning(report, content, at));
        }
        int number = 1
                + (int) before.stream()
                        .filter(one -> one.reportId().equals(report.id()))
                        .count();
        reports.add(new ChildDeathReportVersion(
                report.id(), number, content.json().toString(), figures.kept().json(), slug, null, at, me()));
        reports.add(report.published(me(), at));
        reports.flush();
        audit.changed("publish", ChildDeathReport.TYPE, report.reference(), "version " + number);
    }

    /** Begins a new version; everybody goes on reading the published one. */
    @Requires(Permission.CHILD_DEATH_REPORT_WRITE)
    @Transactional
    public void revise(ReportCommands.Revise command) {
        ChildDeathReport report = reports.lock(command.reference()).orElseThrow(ReportQueries::none);
        report.expectVersion(command.expectedVersion());
        String reason = ReportTexts.tidied(command.reason());
        if (reason == null || reason.length() > LONGEST_REASON) {
            throw new RuleViolation(
                    "reason",
                    "reason_missing",
                    "Say why a new version is needed, in at most " + LONGEST_REASON + " characters.");
        }
        reports.add(report.revise(reason, me(), now()));
        reports.flush();
        audit.changed("revise", ChildDeathReport.TYPE, report.reference());
    }

    private static @Nullable String inLibrary(ChildDeathReport report, List<ChildDeathReportVersion> before) {
        String slug = null;
        for (ChildDeathReportVersion version : before) {
            if (version.reportId().equals(report.id()) && version.learning() != null) {
                slug = version.learning();
            }
        }
        return slug;
    }

    private List<Violation> problems(ChildDeathReport report, Figures figures, ReportCommands.Publish command) {
        List<Violation> wrong = new ArrayList<>();
        if (report.texts().get(ReportField.FINDINGS) == null) {
            wrong.add(new Violation(
                    ReportField.FINDINGS.code(), "findings_missing", "Write what the figures tell before publishing."));
        }
        if (command.learning() && report.texts().get(ReportField.LEARNING) == null) {
            wrong.add(new Violation(
                    "learning", "learning_missing", "There is no learning to publish in the library. Write it first."));
        }
        if (!command.read()) {
            wrong.add(new Violation(
                    "read",
                    "not_read",
                    "Read the report as its readers will, and confirm that nobody can be recognised in it."));
        }
        // The second person that a report about one case needs is no rule here: no case is told.
        identity.state(report).problems().stream()
                .filter(problem -> problem.code().equals("hits_open"))
                .forEach(wrong::add);
        if (!figures.exposed().isEmpty()) {
            wrong.add(new Violation(
                    "figures",
                    "figures_exposed",
                    "Earlier reports have told too much: these figures could be worked out, however many others are"
                            + " hidden: " + String.join(", ", figures.exposed()) + "."));
        }
        return wrong;
    }

    private Publication learning(ChildDeathReport report, ReportContent content, Instant at) {
        String text = report.texts().get(ReportField.LEARNING);
        String words = text == null ? "" : text;
        String first = words.split("\n\\s*\n")[0].strip();
        return new Publication(
                ItemType.BRIEFING,
                "Learning from child death reviews " + FinancialYear.label(report.lastYear()) + ", " + content.panel(),
                content.panel(),
                null,
                null,
                LocalDate.ofInstant(at, PortalTime.LONDON),
                at,
                me(),
                first.length() <= SUMMARY ? first : first.substring(0, first.lastIndexOf(' ', SUMMARY)) + " …",
                "This briefing speaks of the deaths of children.",
                "From all reviews that the panel completed in the year; no single death is told.",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                words,
                null,
                null);
    }

    /** The panel for which the person acts; those of several areas act for the first by name. */
    private UUID panel() {
        return reach.panels().stream()
                .map(register::byId)
                .flatMap(java.util.Optional::stream)
                .filter(one -> one.kind() == OrganisationKind.OVERVIEW_PANEL)
                .map(OrganisationView::id)
                .sorted()
                .findFirst()
                .orElseThrow(ReportQueries::none);
    }

    private static int number(@Nullable String typed) {
        try {
            return Integer.parseInt(typed == null ? "" : typed.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private String me() {
        return user.require().username();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
