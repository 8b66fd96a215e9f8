package uk.slp.portal.childdeath.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathAction;
import uk.slp.portal.childdeath.ChildDeathQueries;
import uk.slp.portal.childdeath.ChildDeathService;
import uk.slp.portal.childdeath.ChildDeathView;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;

/** A step on a case that needs a word: not reviewed here, opened again. */
@Named("childDeathStep")
@RequestScoped
public class ChildDeathStepPage {
    @Inject
    private ChildDeathQueries queries;

    @Inject
    private ChildDeathService service;

    private @Nullable ChildDeathView view;
    private @Nullable String version;
    private @Nullable String reason;

    /** Reads it. */
    public void load() {
        action();
        view();
    }

    /** The case. */
    public ChildDeathView view() {
        if (view == null) {
            view = queries.view(Parameters.need("ref"));
        }
        return view;
    }

    /** The step, by the address. */
    public ChildDeathAction action() {
        String code = Parameters.need("action").replace('-', '_');
        if (!Coded.known(ChildDeathAction.class, code) || code.equals(ChildDeathAction.TRANSFER.code())) {
            throw new NotFound("There is no such step.");
        }
        return Coded.of(ChildDeathAction.class, code);
    }

    /** Whether it can be taken now. */
    public boolean isPossible() {
        return view().actions().contains(action());
    }

    /** What the reason must say. */
    public String ask() {
        return switch (action()) {
            case MAY_REVIEW -> "With whom was it agreed that your panel reviews, and why?";
            case DO_NOT_REVIEW -> "Why is it not reviewed here, and who was told?";
            case SAME_DEATH -> "Of which case is it the same death?";
            case END_RESPONSE -> "What came of the response? (optional)";
            default -> "Why?";
        };
    }

    /** Takes the step. */
    public @Nullable String take() {
        String reference = view().death().reference();
        long seen = Versions.of(version, view().death().version());
        try {
            service.step(reference, seen, action(), reason);
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (StaleVersion stale) {
            version = null;
            view = null;
            Messages.add(
                    "",
                    Changer.told(stale)
                            + " Nothing of yours is lost: it is still on this page. Look at what changed, then send this"
                            + " page again.");
            return null;
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage());
            return null;
        }
        Messages.done("Done: " + action().label());
        return "/childdeath/view.xhtml?faces-redirect=true&ref=" + reference;
    }

    public String getVersion() {
        return version == null ? Long.toString(view().death().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
