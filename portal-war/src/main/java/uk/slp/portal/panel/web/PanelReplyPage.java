package uk.slp.portal.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.CaseReply;
import uk.slp.portal.panel.PanelCaseView;
import uk.slp.portal.panel.PanelReplyQueries;
import uk.slp.portal.panel.PanelReplyService;
import uk.slp.portal.panel.PanelReplyView;
import uk.slp.portal.panel.ReplyCommands;
import uk.slp.portal.panel.model.ReplyDecision;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** The partners answer what the national body asked: written by the partnership, signed where the decision changes. */
@Named("panelReplyPage")
@RequestScoped
public class PanelReplyPage {
    @Inject
    private PanelReplyQueries queries;

    @Inject
    private PanelReplyService service;

    private CaseReply whole;
    private String version;
    private String text;
    private String decision;
    private String agrees;
    private String dissent;
    private String reason;
    private boolean conflicting;

    /** Reads the answer; where nothing is asked there is no such page. */
    public void load() {
        reply();
    }

    /** The case. */
    public PanelCaseView view() {
        return whole().panelCase();
    }

    /** The answer. */
    public PanelReplyView reply() {
        return whole().reply();
    }

    private CaseReply whole() {
        if (whole == null) {
            try {
                whole = queries.owed(reference());
            } catch (NotFound answered) {
                leadOn();
                throw answered;
            }
        }
        return whole;
    }

    /** A second click that comes when the answer was sent already finds nothing to send, and leads where the first did. */
    private static void leadOn() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (!context.isPostback() || PhaseId.INVOKE_APPLICATION.equals(context.getCurrentPhaseId())) {
            return;
        }
        ExternalContext outside = context.getExternalContext();
        try {
            outside.redirect(outside.getRequestContextPath() + "/panel-cases/" + reference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reference() {
        return Parameters.need("ref");
    }

    /** Keeps what was typed and stays. */
    public String save() {
        return attempt(() -> write(), "The answer is saved. It is not sent yet.", here());
    }

    /** Keeps what was typed, locks it, and asks the partners. */
    public String ask() {
        return attempt(
                () -> service.askForSignOff(new ReplyCommands.Step(reference(), write())),
                "The three partners have been asked to sign the changed decision.",
                here());
    }

    /** Keeps what was typed and sends it. */
    public String sendWritten() {
        return attempt(
                () -> service.send(new ReplyCommands.Step(reference(), write())),
                "The answer has been sent to the Panel.",
                onward());
    }

    /** Sends what the partners signed. */
    public String sendSigned() {
        return attempt(
                () -> service.send(new ReplyCommands.Step(reference(), expected())),
                "The answer has been sent to the Panel.",
                onward());
    }

    /** Signs. */
    public String sign() {
        Boolean said = agrees == null || agrees.isEmpty() ? null : Boolean.valueOf(agrees.equals("yes"));
        return attempt(
                () -> service.signOff(new ReplyCommands.Sign(reference(), expected(), said, dissent)),
                "Your view has been recorded.",
                onward());
    }

    /** Opens it for writing again. */
    public String reopen() {
        return attempt(
                () -> service.reopen(new ReplyCommands.Reopen(reference(), expected(), reason)),
                "The answer is open for writing again. Partners will be asked to sign the new text.",
                here());
    }

    private long write() {
        ReplyDecision chosen =
                Coded.known(ReplyDecision.class, decision) ? Coded.of(ReplyDecision.class, decision) : null;
        long written = written(chosen);
        version = Long.toString(written);
        return written;
    }

    /** Of a double click the second may find its own words saved by the first, which is no conflict. */
    private long written(@Nullable ReplyDecision chosen) {
        try {
            return service.write(new ReplyCommands.Write(reference(), expected(), text, chosen));
        } catch (StaleVersion stale) {
            whole = null;
            PanelReplyView saved = reply();
            if (saved.decision() != chosen || !Objects.equals(saved.text(), text == null ? null : text.strip())) {
                throw stale;
            }
            return saved.version();
        }
    }

    /** Tries something. What is refused is told with everything still on the page; a second click finds it done. */
    private String attempt(LongSupplier act, String done, String next) {
        try {
            act.getAsLong();
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (StaleVersion stale) {
            return stale(stale);
        } catch (NotAllowedNow locked) {
            Messages.add("", locked.getMessage() + " What you typed is still on this page, and is not saved.");
            return null;
        } catch (NotFound answered) {
            return onward();
        }
        Messages.done(done);
        return next;
    }

    private String stale(StaleVersion stale) {
        whole = null;
        try {
            version = Long.toString(reply().version());
        } catch (NotFound sentMeanwhile) {
            return onward();
        }
        conflicting = true;
        Messages.add("", PanelTexts.words(stale));
        return null;
    }

    private static String here() {
        return "/panel/reply.xhtml?faces-redirect=true&ref=" + reference();
    }

    private static String onward() {
        return "/panel/view.xhtml?faces-redirect=true&ref=" + reference();
    }

    private long expected() {
        try {
            return version == null ? reply().version() : Long.parseLong(version);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static boolean typed() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** Whether somebody else changed it, so that both texts must be shown. */
    public boolean conflicting() {
        return conflicting;
    }

    /** When it was asked, in words. */
    public String asked() {
        return PanelTexts.full(reply().askedAt());
    }

    /** What the answer as it is kept does to the decision, in words. */
    public String decisionWords() {
        if (reply().decision() != ReplyDecision.CHANGED) {
            return reply().decisionWords();
        }
        return view().practiceReviewProposed()
                ? "The decision changes: there will be no local practice review."
                : "The decision changes: there will be a local practice review.";
    }

    /** Whether the decision changes. */
    public List<Option> decisions() {
        boolean proposed = view().practiceReviewProposed();
        String now = proposed ? "There will be a local practice review" : "There will be no local practice review";
        String then = proposed ? "There will be no local practice review" : "There will be a local practice review";
        return List.of(
                new Option(ReplyDecision.UNCHANGED.code(), ReplyDecision.UNCHANGED.label(), now),
                new Option(
                        ReplyDecision.CHANGED.code(),
                        ReplyDecision.CHANGED.label(),
                        then + "; the three partners sign again before it is sent"));
    }

    /** The two views of a partner. */
    public List<Option> answers() {
        return List.of(
                Option.of("yes", "We agree with this answer and its decision"),
                new Option("no", "We do not agree", "The answer can still be sent; your words go with it"));
    }

    public String getVersion() {
        return version == null ? Long.toString(reply().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getText() {
        return typed() ? text : reply().text();
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDecision() {
        if (typed()) {
            return decision;
        }
        ReplyDecision kept = reply().decision();
        return kept == null ? null : kept.code();
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getAgrees() {
        return agrees;
    }

    public void setAgrees(String agrees) {
        this.agrees = agrees;
    }

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
