package uk.slp.portal.childdeathdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeath.ImportedDeaths;
import uk.slp.portal.childdeathanalysis.FactorDomain;
import uk.slp.portal.childdeathanalysis.ImportedAnalyses;
import uk.slp.portal.childdeathdata.model.ChildDeathImport;
import uk.slp.portal.childdeathdata.model.ImportedMark;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Doer;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * Completed reviews of an older system become cases of the panel: a file is looked at first, and nothing is written; then it
 * is imported as a whole. A case that is there already is never changed by it.
 */
@ApplicationScoped
public class ImportService {
    private static final String PREFIX = "NDI";
    private static final int LONGEST_NAME = 200;
    private static final int MOST_TOLD = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ImportReader reader;

    @Inject
    private NationalCases cases;

    @Inject
    private ImportedDeaths deaths;

    @Inject
    private ImportedAnalyses analyses;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private References references;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Looks at a file. It is kept, for the second step, only if nothing is wrong with it.
     *
     * @param fileName as it was sent
     * @param content JSON by the schema, or CSV with the names of the fields as headings
     * @return the reference under which it waits
     * @throws RuleViolation with every error, by row and field; at most 500 are told at once
     */
    @Requires(Permission.CHILD_DEATH_DATA_IMPORT)
    @Transactional
    public String check(@Nullable String fileName, byte[] content) {
        UUID panel = reach.panel();
        List<ImportRow> rows = checked(content);
        Instant now = now();
        ChildDeathImport one = new ChildDeathImport(
                references.next(PREFIX), panel, named(fileName), content, rows.size(), doer(), now);
        em.persist(one);
        em.persist(new StatusChange(
                ChildDeathImport.TYPE, one.id(), null, one.status().code(), "check", doer().username(), now, null));
        em.flush();
        audit.changed("check", ChildDeathImport.TYPE, one.reference(), rows.size() + " rows");
        return one.reference();
    }

    /**
     * Writes the cases that are not there yet. They are checked once more, since somebody could have opened one of them.
     *
     * @return how many were written
     */
    @Requires(Permission.CHILD_DEATH_DATA_IMPORT)
    @Transactional
    public int commit(String reference, long expectedVersion) {
        ChildDeathImport one = lock(reference, expectedVersion);
        one.requireWaiting();
        // Of two files with the same case the second is to see what the first has written.
        em.createNativeQuery("select id from organisation where id = ?1 for update")
                .setParameter(1, one.panelId())
                .getResultList();
        List<ImportRow> rows = checked(one.content());
        ImportCheck.Checked checked = reader.check(rows);
        ImportPlan plan = ImportPlan.of(rows, checked.cases(), cases.kept().known());
        String source = "From the file " + one.fileName() + ", " + one.reference() + ".";
        write(plan.rows(), one, source);
        Instant now = now();
        em.persist(one.imported(plan.rows().size(), doer(), now));
        em.flush();
        audit.changed("import", ChildDeathImport.TYPE, reference, plan.rows().size() + " cases");
        return plan.rows().size();
    }

    /** Nothing of it is wanted. */
    @Requires(Permission.CHILD_DEATH_DATA_IMPORT)
    @Transactional
    public void discard(String reference, long expectedVersion) {
        ChildDeathImport one = lock(reference, expectedVersion);
        em.persist(one.discard(doer(), now()));
        em.flush();
        audit.changed("discard", ChildDeathImport.TYPE, reference);
    }

    private List<ImportRow> checked(byte[] content) {
        ImportFile.Read read = ImportFile.read(content);
        List<ImportFinding> wrong = new ArrayList<>(read.findings());
        if (wrong.isEmpty()) {
            wrong.addAll(reader.check(read.rows()).findings());
            wrong.removeIf(one -> !one.error());
        }
        if (wrong.isEmpty()) {
            NationalCases.Kept kept = cases.kept();
            if (read.rows().stream().anyMatch(kept::closes)) {
                wrong.add(new ImportFinding(0, "", true, "somebody_else", ImportFinding.SOMEBODY_ELSE));
            } else {
                wrong.addAll(ImportPlan.mistaken(read.rows(), kept.known()));
            }
        }
        RuleViolation.throwIfAny(wrong.stream()
                .limit(MOST_TOLD)
                .map(one -> new Violation(one.name(), one.code(), one.where() + ": " + one.message()))
                .toList());
        return read.rows();
    }

    /** All deaths first, then what stands on them, so that each is written once however many there are. */
    private void write(List<ImportRow> rows, ChildDeathImport from, String source) {
        List<ImportedAnalyses.Imported> written = new ArrayList<>();
        List<ImportedMark> marks = new ArrayList<>();
        for (ImportRow row : rows) {
            ChildDeathCase death = deaths.add(
                    from.panelId(),
                    LocalDate.parse(need(row, NationalField.NOTIFIED_ON)),
                    LocalDate.parse(need(row, NationalField.CLOSED_ON)),
                    ImportCheck.answers(row),
                    source);
            Map<FactorDomain, String> scores = new EnumMap<>(FactorDomain.class);
            scores.put(FactorDomain.A, need(row, NationalField.SCORE_A));
            scores.put(FactorDomain.B, need(row, NationalField.SCORE_B));
            scores.put(FactorDomain.C, need(row, NationalField.SCORE_C));
            scores.put(FactorDomain.D, need(row, NationalField.SCORE_D));
            written.add(new ImportedAnalyses.Imported(
                    death, need(row, NationalField.CATEGORY), need(row, NationalField.OVERALL), scores, source));
            marks.add(new ImportedMark(death.id(), from.id(), row.reference()));
        }
        em.flush();
        analyses.add(written);
        marks.forEach(em::persist);
    }

    private static String need(ImportRow row, NationalField field) {
        return Objects.requireNonNull(row.get(field));
    }

    private ChildDeathImport lock(String reference, long expectedVersion) {
        ChildDeathImport one = em.createQuery(
                        "select i from ChildDeathImport i where i.reference = :reference and i.panelId in :panels",
                        ChildDeathImport.class)
                .setParameter("reference", reference)
                .setParameter("panels", reach.panels())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(ImportQueries::none);
        one.expectVersion(expectedVersion);
        return one;
    }

    /** Without the path that some browsers send, and short enough to be kept. */
    private static String named(@Nullable String fileName) {
        String name = fileName == null
                ? ""
                : fileName.replaceAll(".*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}", "")
                        .strip();
        if (name.isEmpty()) {
            return "file without a name";
        }
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private Doer doer() {
        return Doer.of(user.require());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
