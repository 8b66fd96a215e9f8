package uk.slp.portal.duties.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.duties.DecisionQueries;
import uk.slp.portal.duties.DecisionService;
import uk.slp.portal.duties.DecisionView;
import uk.slp.portal.duties.DutyFinder;
import uk.slp.portal.duties.DutyQuestion;
import uk.slp.portal.duties.FactsReader;
import uk.slp.portal.duties.KeepDecision;
import uk.slp.portal.duties.Kept;
import uk.slp.portal.duties.NotifyDecision;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** Keeps an answer with the decision taken: a new decision, or a new version of one. The facts stand in the address. */
@Named("keepDecision")
@RequestScoped
public class KeepDecisionPage {
    @Inject
    private DecisionService service;

    @Inject
    private DecisionQueries queries;

    @Inject
    private DutyFinder finder;

    @Inject
    private DecisionWords words;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private String reference = "";
    private Map<String, String> facts = Map.of();
    private @Nullable DutyView view;
    private @Nullable String version;
    private @Nullable String caseName;
    private @Nullable String decision;
    private @Nullable String reason;
    private boolean contrary;
    private boolean askPartners;

    @PostConstruct
    void read() {
        if (!user.permissions().contains(Permission.DECISION_KEEP)) {
            throw new NotPermitted("Only a notifier or an approver of a local authority decides whether to notify.");
        }
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        reference = Parameters.need("ref");
        facts = new DutyForm(parameters).texts();
        if (!reference.isEmpty()) {
            DecisionView found = queries.view(reference);
            if (!found.mayRevise()) {
                throw new NotPermitted("Only the authority that kept the decision keeps a new version of it.");
            }
            if (facts.isEmpty()) {
                facts = found.newest().facts();
            }
            caseName = found.caseName();
            version = Long.toString(found.version());
        }
        askPartners = true;
        view = new DutyQuestion(facts, finder, LocalDate.now(clock))
                .answer()
                .map(answer -> new DutyView(answer, finder.calculator(), facts))
                .orElse(null);
    }

    /** Keeps it and shows it. */
    public @Nullable String keep() {
        KeepDecision command = new KeepDecision(facts, caseName, decision, reason, contrary, askPartners);
        try {
            Kept kept = isNew() ? service.keep(command) : service.revise(reference, expected(), command);
            Messages.done(isNew() ? "The decision has been kept." : "The new version has been kept.");
            return "/duties/decision.xhtml?faces-redirect=true&ref=" + kept.reference();
        } catch (RuleViolation refused) {
            refused.violations()
                    .forEach(v -> Messages.add(FactsReader.FIELDS.contains(v.field()) ? "" : v.field(), v.message()));
        } catch (StaleVersion stale) {
            DecisionView now = queries.view(reference);
            version = Long.toString(now.version());
            Messages.add(
                    "",
                    "A newer version was kept by " + now.newest().byName() + " on "
                            + words.moment(now.newest().keptAt())
                            + ", after you opened this page. What you wrote is still here. Look at it, then send this"
                            + " page again.");
        }
        return null;
    }

    private long expected() {
        try {
            return version == null ? -1 : Long.parseLong(version);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Whether a new decision is kept rather than a version of one. */
    public boolean isNew() {
        return reference.isEmpty();
    }

    /** Whether the law requires what could be decided against, so that the question about it is asked. */
    public boolean isContraryAsked() {
        DutyView found = view;
        return found != null && found.isLaw();
    }

    /** The answer; null when the address has no facts, or wrong ones. */
    public @Nullable DutyView getView() {
        return view;
    }

    /** Where the questions can be answered anew, with what was answered. */
    public String getQuestions() {
        DutyView found = view;
        String address = found == null ? "" : "&" + found.getAddress();
        return "/which-duty?change=yes" + (isNew() ? "" : "&decision=" + reference) + address;
    }

    /** What can be decided. */
    public List<Option> getDecisions() {
        return Option.of(Arrays.asList(NotifyDecision.values()), NotifyDecision::code, NotifyDecision::label);
    }

    public String getReference() {
        return reference;
    }

    public @Nullable String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    public @Nullable String getCaseName() {
        return caseName;
    }

    public void setCaseName(@Nullable String caseName) {
        this.caseName = caseName;
    }

    public @Nullable String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public boolean isContrary() {
        return contrary;
    }

    public void setContrary(boolean contrary) {
        this.contrary = contrary;
    }

    public boolean isAskPartners() {
        return askPartners;
    }

    public void setAskPartners(boolean askPartners) {
        this.askPartners = askPartners;
    }
}
