package uk.slp.portal.childdeathreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathform.FilledForm;
import uk.slp.portal.childdeathform.FormDefinition;
import uk.slp.portal.childdeathform.FormField;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturn;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturns;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.draft.DraftEdits;
import uk.slp.portal.shared.draft.DraftFields;
import uk.slp.portal.shared.draft.DraftMerge;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.Violation;

/** Keeps what is typed on the pages of a return, each answer merged by itself (rule 80); a form is a subject. */
@ApplicationScoped
public class ReturnDraftService {
    @Inject
    private ChildDeathReturns returns;

    @Inject
    private ReturnForms forms;

    @Inject
    private DraftEdits edits;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Merges and keeps. With nothing typed it only tells what others changed, and writes nothing.
     *
     * @throws uk.slp.portal.shared.error.NotAllowedNow if the return cannot be written now and something was typed
     */
    @Requires(Permission.CHILD_DEATH_RETURN_WRITE)
    @Transactional
    public DraftSaved merge(DraftSave save) {
        Person person = user.require();
        ChildDeathReturn one = (save.typed().isEmpty()
                        ? returns.findOwn(save.reference(), person.scope())
                        : returns.lockOwn(save.reference(), person.scope()))
                .orElseThrow(() -> new NotFound("There is no return of that reference."));
        String lastBy = one.changedBy();
        Instant lastAt = one.changedAt();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        FormDefinition form = forms.filled(one.forms(), save.subject(), one.kind(), one.answers())
                .form();
        DraftFields fields = new Answers(form, one.answers().of(save.subject()));
        DraftMerge merge = new DraftMerge(fields, save);
        DraftSaved saved = edits.finish(
                new DraftEdits.Place(ChildDeathReturn.TYPE, one.reference(), save.subject()),
                merge,
                fields,
                new DraftEdits.Writer(person.username(), now),
                lastBy,
                lastAt);
        if (!merge.toWrite().isEmpty()) {
            returns.add(one.write(save.subject(), merge.toWrite(), person.username(), now));
            forms.count(one);
            audit.changed("write", ChildDeathReturn.TYPE, one.reference());
            returns.flush();
        }
        return saved;
    }

    /** The answers of one form as the merge sees them. */
    private record Answers(FormDefinition form, Map<String, String> texts) implements DraftFields {
        private FormField field(String name) {
            return FilledForm.field(form, name).orElseThrow();
        }

        @Override
        public boolean knows(String field) {
            return FilledForm.field(form, field).isPresent();
        }

        @Override
        public @Nullable String saved(String field) {
            return texts.get(field);
        }

        @Override
        public String label(String field) {
            return field(field).label();
        }

        @Override
        public String words(String field, @Nullable String text) {
            return field(field).words(form, text);
        }

        @Override
        public @Nullable String clean(String field, @Nullable String text) {
            return field(field).clean(text);
        }

        @Override
        public List<Violation> refusals(String field, @Nullable String text) {
            return field(field).refusals(text);
        }
    }
}
