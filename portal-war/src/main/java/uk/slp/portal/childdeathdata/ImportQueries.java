package uk.slp.portal.childdeathdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeathdata.model.ChildDeathImport;
import uk.slp.portal.childdeathdata.model.ImportTransitions;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;

/** Files of older systems that the person's panel has looked at or imported. */
@ApplicationScoped
public class ImportQueries {
    private static final int LISTED = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ImportReader reader;

    @Inject
    private NationalCases cases;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** The newest first. One statement. */
    @Requires(Permission.CHILD_DEATH_DATA_IMPORT)
    @Transactional
    public List<ImportView.ImportLine> list() {
        return em
                .createQuery(
                        "select i from ChildDeathImport i where i.panelId in :panels order by i.createdAt desc",
                        ChildDeathImport.class)
                .setParameter("panels", reach.panels())
                .setMaxResults(LISTED)
                .getResultList()
                .stream()
                .map(ImportQueries::line)
                .toList();
    }

    /**
     * One file, with what becomes or became of its cases. Three statements.
     *
     * @throws NotFound if it is not one of the person's panel, or waits and holds a case that is closed to the person (rule
     *     76): it is not shown, as it cannot be imported by them
     */
    @Requires(Permission.CHILD_DEATH_DATA_IMPORT)
    @Transactional
    public ImportView view(String reference) {
        ChildDeathImport one = em.createQuery(
                        "select i from ChildDeathImport i where i.reference = :reference and i.panelId in :panels",
                        ChildDeathImport.class)
                .setParameter("reference", reference)
                .setParameter("panels", reach.panels())
                .getResultStream()
                .findFirst()
                .orElseThrow(ImportQueries::none);
        List<ImportFinding> warnings = new ArrayList<>();
        ImportPlan plan = new ImportPlan(List.of(), List.of(), List.of());
        if (one.status() == ImportStatus.CHECKED) {
            List<ImportRow> rows = ImportFile.read(one.content()).rows();
            ImportCheck.Checked checked = reader.check(rows);
            NationalCases.Kept kept = cases.kept();
            if (rows.stream().anyMatch(kept::closes)) {
                throw new NotFound(ImportFinding.SOMEBODY_ELSE);
            }
            warnings.addAll(checked.findings());
            warnings.addAll(ImportPlan.mistaken(rows, kept.known()));
            plan = ImportPlan.of(rows, checked.cases(), kept.known());
        }
        audit.read(ChildDeathImport.TYPE, reference);
        return new ImportView(
                line(one),
                one.version(),
                one.hash(),
                warnings,
                plan.fresh(),
                plan.present(),
                one.status() == ImportStatus.IMPORTED ? written(one.id()) : List.of(),
                ImportTransitions.RULES.allowed(one.status(), user.permissions()).stream()
                        .map(ImportAction::code)
                        .toList());
    }

    private List<ImportView.Written> written(UUID id) {
        return em
                .createQuery(
                        "select d.reference, m.givenReference from ImportedMark m, ChildDeath d where d.id ="
                                + " m.childDeathId and m.importId = :id"
                                + " and " + Scope.open("d.id") + " order by d.reference",
                        Object[].class)
                .setParameter("id", id)
                .setParameter(Scope.ASKING, user.require().accountId())
                .getResultList()
                .stream()
                .map(row -> new ImportView.Written((String) row[0], (String) row[1]))
                .toList();
    }

    private static ImportView.ImportLine line(ChildDeathImport one) {
        return new ImportView.ImportLine(
                one.reference(),
                one.status(),
                one.fileName(),
                one.cases(),
                one.imported(),
                one.createdAt(),
                one.importedAt(),
                one.importedName());
    }

    static NotFound none() {
        return new NotFound("There is no import of that reference.");
    }
}
