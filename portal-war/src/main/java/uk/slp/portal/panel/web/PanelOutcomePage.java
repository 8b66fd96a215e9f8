package uk.slp.portal.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.slp.portal.panel.PanelCaseView;
import uk.slp.portal.panel.PanelQueries;
import uk.slp.portal.panel.PanelService;
import uk.slp.portal.panel.RecordOutcome;
import uk.slp.portal.panel.model.PanelOutcome;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** Recording what the national body answered. */
@Named("panelOutcomePage")
@RequestScoped
public class PanelOutcomePage {
    @Inject
    private PanelQueries queries;

    @Inject
    private PanelService service;

    private PanelCaseView view;
    private String version;
    private String outcome;
    private String reasons;
    private String reasonImprovements;
    private String reasonLaw;
    private String reasonRecurrent;
    private String qualityFeedback;

    /** Reads the case. */
    public void load() {
        view();
    }

    /** The case. */
    public PanelCaseView view() {
        if (view == null) {
            view = queries.view(Parameters.need("ref"));
        }
        return view;
    }

    /** Every outcome with its meaning. */
    public List<Option> outcomes() {
        return Arrays.stream(PanelOutcome.values())
                .map(o -> new Option(o.code(), o.label(), o.meaning()))
                .toList();
    }

    /** Records the answer; a second click finds it recorded and shows the case. */
    public String record() {
        PanelOutcome chosen = Coded.known(PanelOutcome.class, outcome) ? Coded.of(PanelOutcome.class, outcome) : null;
        try {
            service.record(new RecordOutcome(
                    view().reference(),
                    version(),
                    chosen,
                    reasons,
                    reasonImprovements,
                    reasonLaw,
                    reasonRecurrent,
                    qualityFeedback));
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (NotAllowedNow already) {
            return onward();
        } catch (StaleVersion stale) {
            view = queries.view(view().reference());
            if (view.decided()) {
                return onward();
            }
            version = Long.toString(view.version());
            Messages.add("", PanelTexts.words(stale));
            return null;
        }
        Messages.done("The answer has been recorded. The partners can read it now.");
        return onward();
    }

    private long version() {
        try {
            return version == null ? view().version() : Long.parseLong(version);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private String onward() {
        return "/panel/view.xhtml?faces-redirect=true&ref=" + view().reference();
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getReasonImprovements() {
        return reasonImprovements;
    }

    public void setReasonImprovements(String reasonImprovements) {
        this.reasonImprovements = reasonImprovements;
    }

    public String getReasonLaw() {
        return reasonLaw;
    }

    public void setReasonLaw(String reasonLaw) {
        this.reasonLaw = reasonLaw;
    }

    public String getReasonRecurrent() {
        return reasonRecurrent;
    }

    public void setReasonRecurrent(String reasonRecurrent) {
        this.reasonRecurrent = reasonRecurrent;
    }

    public String getQualityFeedback() {
        return qualityFeedback;
    }

    public void setQualityFeedback(String qualityFeedback) {
        this.qualityFeedback = qualityFeedback;
    }
}
