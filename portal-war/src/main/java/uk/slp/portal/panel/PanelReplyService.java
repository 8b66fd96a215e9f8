package uk.slp.portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.panel.model.PanelCase;
import uk.slp.portal.panel.model.PanelCases;
import uk.slp.portal.panel.model.PanelReplies;
import uk.slp.portal.panel.model.PanelReply;
import uk.slp.portal.panel.model.PanelReplySignOff;
import uk.slp.portal.rapidreview.Partner;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * The answers of the safeguarding partners to what the national body asked. Each change holds the case and the answer
 * until its transaction ends, so that two clicks, or a decision of the body meanwhile, come one after the other.
 */
@ApplicationScoped
public class PanelReplyService {
    @Inject
    private PanelCases cases;

    @Inject
    private PanelReplies replies;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    private record Held(PanelCase panelCase, PanelReply reply) {}

    private interface Change {
        StatusChange at(Instant now);
    }

    /** Keeps what was written, however incomplete. */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public long write(ReplyCommands.Write command) {
        Held held = hold(command.caseReference(), command.expectedVersion());
        held.reply().write(command.text(), command.decision(), user.require().username(), now());
        return changed(held, "write");
    }

    /**
     * Locks the text and asks the three partners, because the decision changes.
     *
     * @throws RuleViolation with everything that must be put right first
     */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public long askForSignOff(ReplyCommands.Step command) {
        Held held = hold(command.caseReference(), command.expectedVersion());
        return step(held, now -> held.reply().askForSignOff(user.require().username(), now));
    }

    /** Opens a locked answer for writing again; signatures are put aside. */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public long reopen(ReplyCommands.Reopen command) {
        Held held = hold(command.caseReference(), command.expectedVersion());
        return step(held, now -> held.reply()
                .reopen(command.reason(), user.require().username(), now));
    }

    /**
     * Signs for the partner for which the present person acts (rule 33).
     *
     * @throws NotPermitted if the person's organisation is none of the three partners
     */
    @Requires(Permission.RAPID_REVIEW_SIGN_OFF)
    @Transactional
    public long signOff(ReplyCommands.Sign command) {
        Held held = hold(command.caseReference(), command.expectedVersion());
        Person person = user.require();
        Partner partner = organisations
                .byId(person.organisationId())
                .map(OrganisationView::kind)
                .flatMap(Partner::of)
                .orElseThrow(() -> new NotPermitted(
                        "Only the local authority, the integrated care board and the police sign an answer."));
        Boolean agrees = command.agrees();
        if (agrees == null) {
            throw new RuleViolation("agrees", "view_required", "Say whether you agree.");
        }
        return step(held, now -> held.reply()
                .signOff(
                        new PanelReplySignOff.Signature(
                                partner, agrees, command.dissent(), person.displayName(), person.username()),
                        now));
    }

    /**
     * Sends the answer; the case waits for the national body again, and its usual time starts anew.
     *
     * @throws RuleViolation with every obstacle at once (rule 33 where the decision changes)
     */
    @Requires(Permission.RAPID_REVIEW_SEND)
    @Transactional
    public long send(ReplyCommands.Step command) {
        Held held = hold(command.caseReference(), command.expectedVersion());
        String by = user.require().username();
        Instant now = now();
        PanelReply reply = held.reply();
        PanelCase panelCase = held.panelCase();
        boolean before = panelCase.practiceReviewProposed();
        StatusChange caseStep = panelCase.replied(reply.changesDecision(), UsualTime.count(calculator, now), by, now);
        cases.add(reply.send(caseStep, before, by, now));
        cases.add(caseStep);
        return changed(held, "send");
    }

    private Held hold(String reference, long expectedVersion) {
        PanelCase panelCase = cases.lockOfPartners(reference, user.scope())
                .orElseThrow(() -> new NotFound("There is no case of that reference."));
        PanelReply reply = replies.lockLast(panelCase.id())
                .orElseThrow(() -> new NotFound("The Panel has asked nothing in this case."));
        reply.expectVersion(expectedVersion);
        return new Held(panelCase, reply);
    }

    private long step(Held held, Change change) {
        StatusChange step = change.at(now());
        cases.add(step);
        return changed(held, step.action());
    }

    private long changed(Held held, String action) {
        cases.flush();
        audit.changed(
                action,
                PanelReply.TYPE,
                held.panelCase().reference(),
                "answer " + held.reply().number());
        return held.reply().version();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
