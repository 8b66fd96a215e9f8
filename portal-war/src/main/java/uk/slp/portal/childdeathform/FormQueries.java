package uk.slp.portal.childdeathform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathform.model.FormStatus;
import uk.slp.portal.childdeathform.model.FormVersion;
import uk.slp.portal.childdeathform.model.FormVersions;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.error.NotFound;

/** Forms as a coordinator keeps them, and as everybody may read them. */
@ApplicationScoped
public class FormQueries {
    static final String ROW = "new uk.slp.portal.childdeathform.FormRow(f.code, f.number, f.version, f.status, f.title,"
            + " f.use, f.questions, f.note, f.contentHash, f.publishedAt, f.publishedName, f.changedAt, f.changedBy)";

    /** The reporting form first, then by title; versions of one form the newest first. */
    static final Comparator<FormRow> ORDER = Comparator.comparing(
                    (FormRow row) -> row.use().equals(FormDefinition.SUPPLEMENTARY))
            .thenComparing(FormRow::title)
            .thenComparing(FormRow::code)
            .thenComparing(FormRow::number, Comparator.reverseOrder());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FormVersions versions;

    @Inject
    private PublishedForms published;

    /** Every version of every form. One statement. */
    @Requires(Permission.CHILD_DEATH_FORM_EDIT)
    @Transactional
    public List<FormRow> all() {
        return em.createQuery("select " + ROW + " from FormVersion f", FormRow.class).getResultList().stream()
                .sorted(ORDER)
                .toList();
    }

    /**
     * A version of a form, whole. Two statements.
     *
     * @param number null for the draft, or the newest if there is none
     * @throws NotFound if there is none
     */
    @Requires(Permission.CHILD_DEATH_FORM_EDIT)
    @Transactional
    public FormView view(String code, @Nullable Integer number) {
        List<FormVersion> all = versions.of(code);
        FormVersion shown = all.stream()
                .filter(one -> number == null || one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no form of that code and version."));
        FormDefinition earlier = all.stream()
                .filter(one -> one.number() < shown.number() && one.status() == FormStatus.PUBLISHED)
                .findFirst()
                .map(FormVersion::definition)
                .orElse(null);
        FormDefinition form = shown.definition();
        return new FormView(
                row(shown),
                form,
                shown.status() == FormStatus.DRAFT ? FormCheck.problems(form, earlier) : List.of(),
                earlier,
                all.stream().map(FormQueries::row).toList());
    }

    static FormRow row(FormVersion one) {
        return new FormRow(
                one.code(),
                one.number(),
                one.version(),
                one.status(),
                one.title(),
                one.use(),
                one.questions(),
                one.note(),
                one.contentHash(),
                one.publishedAt(),
                one.publishedName(),
                one.changedAt(),
                one.changedBy());
    }

    /** The newest published version of each form. At most one statement. */
    @OpenToAll("what is asked about children who died holds nothing about any of them")
    @Transactional
    public List<FormRow> published() {
        return published.newest();
    }

    /**
     * A published version, for everybody.
     *
     * @param number null for the newest
     * @throws NotFound if there is none
     */
    @OpenToAll("what is asked about children who died holds nothing about any of them")
    @Transactional
    public PublishedForm published(String code, @Nullable Integer number) {
        int asked = number == null
                ? published
                        .newest(code)
                        .orElseThrow(() -> new NotFound("There is no published form of that code."))
                        .number()
                : number;
        return new PublishedForm(asked, published.definition(code, asked));
    }

    /** The schema of the files in which forms are exported and imported. */
    @OpenToAll("a description of a file format")
    public String schema() {
        return DeliveredForms.schema();
    }
}
