package uk.slp.portal.childdeathform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathform.model.FormVersion;
import uk.slp.portal.childdeathform.model.FormVersions;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/** What a coordinator does with the forms. Asking with a new version needs nothing but its publication. */
@ApplicationScoped
public class FormService {
    @Inject
    private FormVersions versions;

    @Inject
    private PublishedForms published;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * A form that has not been there.
     *
     * @throws RuleViolation with everything that is wrong, or if the code is taken
     */
    @Requires(Permission.CHILD_DEATH_FORM_EDIT)
    @Transactional
    public void create(String code, String title, String use, String purpose) {
        FormDefinition form =
                new FormDefinition(code.strip(), title.strip(), use, purpose.strip(), List.of(), List.of());
        List<String> own = List.of("code", "title", "use", "purpose");
        RuleViolation.throwIfAny(FormCheck.problems(form).stream()
                .filter(problem -> own.contains(problem.field()))
                .toList());
        if (!versions.of(form.code()).isEmpty()) {
            throw new RuleViolation(
                    "code", "code_taken", "There is a form with the code “" + form.code() + "” already.");
        }
        begin(form, 1);
    }

    /** Begins a draft with what is published; one that is there already is no fault. */
    @Requires(Permission.CHILD_DEATH_FORM_EDIT)
    @Transactional
    public void begin(String code) {
        if (versions.lockDraft(code).isEmpty()) {
            FormVersion last = versions.published(code).orElseThrow(FormService::none);
            begin(last.definition(), last.number() + 1);
        }
    }

    private void begin(FormDefinition form, int number) {
        versions.add(new FormVersion(form, number, user.require().username(), now()));
        audit.changed("begin", FormVersion.TYPE, form.code(), Integer.toString(number));
        versions.flush();
    }

    /**
     * Changes a draft.
     *
     * @param edit of {@link FormEdits}
     * @throws RuleViolation with what is wrong with the part that was written
     */
    @Requires(Permission.CHILD_DEATH_FORM_EDIT)
    @Transactional
    public void edit(String code, long expectedVersion, UnaryOperator<FormDefinition> edit) {
        FormVersion draft = versions.lockDraft(code).orElseThrow(FormService::none);
        draft.expectVersion(expectedVersion);
        draft.write(edit.apply(draft.definition()), user.require().username(), now());
        audit.changed("write", FormVersion.TYPE, code, Integer.toString(draft.number()));
        versions.flush();
    }

    /**
     * Takes a form from a file: as the draft of the form that it names, which is begun where there is none. What is wrong
     * with it besides its format is told beside the draft.
     *
     * @param expectedVersion of the draft that is replaced; null if the person has been shown none
     * @return the code of the form
     */
    @Requires(Permission.CHILD_DEATH_FORM_EDIT)
    @Transactional
    public String take(String json, @Nullable Long expectedVersion) {
        FormDefinition form = FormJson.read(json);
        List<Violation> unkeepable = FormCheck.problems(form).stream()
                .filter(problem -> List.of("code", "title", "use").contains(problem.field()))
                .toList();
        RuleViolation.throwIfAny(unkeepable);
        Optional<FormVersion> draft = versions.lockDraft(form.code());
        String by = user.require().username();
        if (draft.isPresent()) {
            if (expectedVersion == null) {
                throw new RuleViolation(
                        "form",
                        "draft_present",
                        "There is a draft of “" + form.code()
                                + "” already. Import the file on the page of the draft, or"
                                + " throw the draft away first.");
            }
            draft.get().expectVersion(expectedVersion);
            draft.get().write(form, by, now());
        } else {
            int number = versions.of(form.code()).stream()
                    .mapToInt(FormVersion::number)
                    .max()
                    .orElse(0);
            versions.add(new FormVersion(form, number + 1, by, now()));
        }
        audit.changed("import", FormVersion.TYPE, form.code());
        versions.flush();
        return form.code();
    }

    /**
     * Publishes a draft: from now on it is what agencies are asked. Requests made before keep their version.
     *
     * @param note why it was made, for those who write answers
     * @throws RuleViolation with everything that keeps it from being published
     */
    @Requires(Permission.CHILD_DEATH_FORM_EDIT)
    @Transactional
    public void publish(String code, long expectedVersion, @Nullable String note) {
        FormVersion draft = versions.lockDraft(code).orElseThrow(FormService::none);
        draft.expectVersion(expectedVersion);
        FormDefinition earlier =
                versions.published(code).map(FormVersion::definition).orElse(null);
        Person person = user.require();
        versions.add(draft.publish(earlier, AnswerRules.tidied(note), person.displayName(), person.username(), now()));
        audit.changed("publish", FormVersion.TYPE, code, Integer.toString(draft.number()));
        versions.flush();
        published.changed();
    }

    /** Throws a draft away; what is published stays. */
    @Requires(Permission.CHILD_DEATH_FORM_EDIT)
    @Transactional
    public void discard(String code, long expectedVersion) {
        FormVersion draft = versions.lockDraft(code).orElseThrow(FormService::none);
        draft.expectVersion(expectedVersion);
        versions.remove(draft);
        audit.changed("discard", FormVersion.TYPE, code, Integer.toString(draft.number()));
    }

    private static NotFound none() {
        return new NotFound("There is no draft of that form.");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
