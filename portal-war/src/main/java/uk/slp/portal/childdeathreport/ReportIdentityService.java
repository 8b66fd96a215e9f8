package uk.slp.portal.childdeathreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreport.model.ChildDeathReport;
import uk.slp.portal.childdeathreport.model.Reports;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.Identifiers.HeldNumber;
import uk.slp.portal.identifiability.Identifiers.HeldPerson;
import uk.slp.portal.identifiability.IdentityAnswer;
import uk.slp.portal.identifiability.IdentityHit;
import uk.slp.portal.identifiability.IdentityList;
import uk.slp.portal.identifiability.IdentitySettlements;
import uk.slp.portal.identifiability.IdentityState;
import uk.slp.portal.identifiability.Replacing;
import uk.slp.portal.identifiability.SettleHit;
import uk.slp.portal.identifiability.TextPart;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.organisation.OverviewPanels;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;

/**
 * Could anybody be recognised in the words of a yearly report (rule 50)? They are compared with the names, numbers and
 * postcodes of every child of whose death the panel was told in its years, and searched for what has the form of an
 * identifier.
 */
@ApplicationScoped
public class ReportIdentityService {
    private static final String PART = "report";

    @Inject
    private Reports reports;

    @Inject
    private FigureQueries counting;

    @Inject
    private IdentitySettlements settlements;

    @Inject
    private OrganisationRegister register;

    @Inject
    private OverviewPanels panels;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The hits of a report that is being written. Four statements, the audit line among them. */
    @Requires(Permission.CHILD_DEATH_REPORT_WRITE)
    @Transactional
    public IdentityList list(String reference) {
        ChildDeathReport report = reports.find(reference).orElseThrow(ReportQueries::none);
        if (report.status() == ReportStatus.PUBLISHED) {
            throw new NotFound("There is nothing to check here any more.");
        }
        audit.read(ChildDeathReport.TYPE, reference);
        return new IdentityList(
                reference,
                register.name(report.panelId()) + ", " + FinancialYear.label(report.lastYear()),
                "/child-death-report-drafts/" + reference,
                report.version(),
                report.status().label(),
                null,
                parts(report),
                state(report),
                true,
                true,
                false,
                user.require().username(),
                List.of());
    }

    /** Settles a hit; with other words, the text is changed. */
    @Requires(Permission.CHILD_DEATH_REPORT_WRITE)
    @Transactional
    public void settle(SettleHit command) {
        ChildDeathReport report = reports.lock(command.reference()).orElseThrow(ReportQueries::none);
        report.expectVersion(command.expectedVersion());
        report.requireWritable();
        List<TextPart> parts = parts(report);
        List<IdentityHit> hits = settlements.meant(state(report), command);
        settlements.settle(
                new IdentitySettlements.Subject(ChildDeathReport.TYPE, report.id(), report.reference(), PART),
                hits,
                command,
                user.require());
        if (command.answer() == IdentityAnswer.CHANGED) {
            String words = command.words();
            Map<ReportField, @Nullable String> written = new EnumMap<>(ReportField.class);
            Replacing.replaced(parts, hits, words == null ? "" : words)
                    .forEach((field, text) -> Arrays.stream(ReportField.values())
                            .filter(one -> one.code().equals(field))
                            .forEach(one -> written.put(one, text)));
            report.write(written, user.require().username(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            reports.flush();
            audit.changed("write", ChildDeathReport.TYPE, report.reference());
        }
    }

    /** The hits of a report with their answers. Two statements. */
    IdentityState state(ChildDeathReport report) {
        return settlements.state(parts(report), identifiers(report), settlements.of(report.id(), PART), null);
    }

    private static List<TextPart> parts(ChildDeathReport report) {
        return report.texts().all().entrySet().stream()
                .map(part -> TextPart.plain(part.getKey().code(), part.getKey().label(), part.getValue()))
                .toList();
    }

    private Identifiers identifiers(ChildDeathReport report) {
        List<HeldPerson> people = new ArrayList<>();
        List<HeldNumber> numbers = new ArrayList<>();
        List<String> postcodes = new ArrayList<>();
        for (Object[] row : counting.names(report.panelId(), report.firstYear(), report.lastYear())) {
            people.add(new HeldPerson("a child", text(row[0]), text(row[1]), ""));
            if (row[2] != null) {
                numbers.add(new HeldNumber("NHS number", text(row[2])));
            }
            if (row[3] != null) {
                postcodes.add(text(row[3]));
            }
            numbers.add(new HeldNumber("reference of a case", text(row[4])));
        }
        Set<String> known =
                new HashSet<>(Arrays.asList(register.name(report.panelId()).split("\\s+")));
        panels.authoritiesOf(report.panelId()).stream()
                .map(OrganisationView::name)
                .forEach(name -> known.addAll(Arrays.asList(name.split("\\s+"))));
        return new Identifiers(
                people, List.of(), List.of(), List.of(), postcodes, List.of(), numbers, List.of(), known, -1);
    }

    private static String text(@Nullable Object column) {
        return column == null ? "" : column.toString();
    }
}
