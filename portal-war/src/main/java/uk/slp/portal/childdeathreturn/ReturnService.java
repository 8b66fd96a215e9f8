package uk.slp.portal.childdeathreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathform.FilledForm;
import uk.slp.portal.childdeathform.FormField;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturn;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturns;
import uk.slp.portal.conflict.CaseClosing;
import uk.slp.portal.onelink.OneLinks;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/** What a writer does with their own return, beside writing on its pages ({@link ReturnDraftService}). */
@ApplicationScoped
public class ReturnService {
    @Inject
    private ChildDeathReturns returns;

    @Inject
    private ReturnForms forms;

    @Inject
    private OneLinks links;

    @Inject
    private CaseClosing closing;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReturnStepped> stepped;

    /**
     * Replaces every answer of one form, for programs.
     *
     * @param answers texts by field; those that are absent become empty
     * @throws RuleViolation naming the fields that are none, or cannot be kept
     */
    @Requires(Permission.CHILD_DEATH_RETURN_WRITE)
    @Transactional
    public ReturnSaved write(String reference, long expectedVersion, String form, Map<String, String> answers) {
        ChildDeathReturn one = load(reference);
        one.expectVersion(expectedVersion);
        FilledForm filled = forms.filled(one.forms(), form, one.kind(), one.answers());
        List<Violation> wrong = new ArrayList<>();
        Map<String, @Nullable String> texts = new HashMap<>();
        FilledForm.fields(filled.form()).forEach(field -> texts.put(field, null));
        answers.forEach((name, text) -> {
            FormField field = FilledForm.field(filled.form(), name).orElse(null);
            if (field == null) {
                wrong.add(new Violation(name, "unknown_field", "The form has no field of that name."));
            } else {
                String kept = field.clean(text);
                wrong.addAll(field.refusals(kept));
                texts.put(name, kept);
            }
        });
        RuleViolation.throwIfAny(wrong);
        Instant now = now();
        returns.add(one.write(form, texts, user.require().username(), now));
        forms.count(one);
        return kept(one, "write", now);
    }

    /**
     * Sends the return. A second click finds it sent, and that is right.
     *
     * @throws RuleViolation with everything that keeps it from being sent
     */
    @Requires(Permission.CHILD_DEATH_RETURN_WRITE)
    @Transactional
    public ReturnSaved send(String reference, long expectedVersion) {
        ChildDeathReturn one = load(reference);
        Person person = user.require();
        Instant now = now();
        if (one.status() == ReturnStatus.SENT) {
            return new ReturnSaved(one.reference(), one.version(), now);
        }
        one.expectVersion(expectedVersion);
        List<Violation> problems = forms.filled(one.forms(), one.kind(), one.answers()).stream()
                .flatMap(form -> form.problems().stream())
                .toList();
        ChildDeathReturn.Sending sending = one.send(problems, person.displayName(), person.username(), now);
        returns.add(sending.change());
        returns.add(sending.sealed());
        UUID link = one.linkId();
        if (link != null) {
            links.finish(link, person.username(), now);
        }
        return told(one, "send", now);
    }

    /**
     * Answers that the agency holds no record of the child, which is sealed as what it sent. A second click finds it done.
     *
     * @param searched who looked where, and when
     * @throws RuleViolation naming {@code searched} if that is not said
     */
    @Requires(Permission.CHILD_DEATH_RETURN_WRITE)
    @Transactional
    public ReturnSaved holdNothing(String reference, long expectedVersion, @Nullable String searched) {
        ChildDeathReturn one = load(reference);
        Person person = user.require();
        Instant now = now();
        if (one.status() == ReturnStatus.NOTHING_HELD) {
            return new ReturnSaved(one.reference(), one.version(), now);
        }
        one.expectVersion(expectedVersion);
        ChildDeathReturn.Sending sending = one.holdNothing(searched, person.displayName(), person.username(), now);
        returns.add(sending.change());
        returns.add(sending.sealed());
        UUID link = one.linkId();
        if (link != null) {
            links.finish(link, person.username(), now);
        }
        return told(one, "hold_nothing", now);
    }

    /**
     * Declares the writer's conflict of interest (rule 76): the case is closed to them at once, with every return on it, and
     * the panel gives their work to somebody else. A link opens nothing any more.
     *
     * @param reason in a sentence
     * @throws RuleViolation naming {@code reason} if there is none
     */
    @Requires(Permission.CHILD_DEATH_RETURN_WRITE)
    @Transactional
    public void stepAside(String reference, long expectedVersion, @Nullable String reason) {
        ChildDeathReturn one = load(reference);
        one.expectVersion(expectedVersion);
        RuleViolation.throwIfAny(ReturnRules.wrongReason(reason));
        String why = Objects.requireNonNull(ReturnRules.tidied(reason));
        Person person = user.require();
        UUID link = one.linkId();
        if (link == null) {
            closing.close(
                    new CaseClosing.Whom(person.accountId(), person.displayName()),
                    new CaseRoot(one.childDeathId(), one.childDeathReference(), one.panelId(), one.panelId()),
                    why,
                    person.username());
            return;
        }
        Instant now = now();
        returns.add(one.stepAside(why, person.displayName(), person.username(), now));
        links.revoke(link, person.username(), now);
        told(one, "step_aside", now);
    }

    /** Corrects what was sent. That stands until the correction is sent as a new version. */
    @Requires(Permission.CHILD_DEATH_RETURN_WRITE)
    @Transactional
    public ReturnSaved correct(String reference, long expectedVersion, @Nullable String reason) {
        ChildDeathReturn one = load(reference);
        one.expectVersion(expectedVersion);
        if (one.linkId() != null) {
            throw new NotAllowedNow("Your link ended when you sent the return. Ask the panel to send it back to you.");
        }
        Instant now = now();
        returns.add(one.correct(reason, user.require().username(), now));
        forms.count(one);
        return told(one, "correct", now);
    }

    private ReturnSaved told(ChildDeathReturn one, String action, Instant now) {
        ReturnSaved saved = kept(one, action, now);
        stepped.fire(ReturnStepped.of(one, action, user.require().username(), now));
        return saved;
    }

    private ReturnSaved kept(ChildDeathReturn one, String action, Instant now) {
        audit.changed(action, ChildDeathReturn.TYPE, one.reference());
        returns.flush();
        return new ReturnSaved(one.reference(), one.version(), now);
    }

    private ChildDeathReturn load(String reference) {
        return returns.lockOwn(reference, user.scope())
                .orElseThrow(() -> new NotFound("There is no return of that reference."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
