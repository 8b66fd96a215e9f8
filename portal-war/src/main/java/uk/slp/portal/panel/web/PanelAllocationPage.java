package uk.slp.portal.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import uk.slp.portal.panel.AllocateCase;
import uk.slp.portal.panel.AllocationStep;
import uk.slp.portal.panel.CaseAllocation;
import uk.slp.portal.panel.CaseWorker;
import uk.slp.portal.panel.PanelAllocationQueries;
import uk.slp.portal.panel.PanelAllocationService;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** Giving a case to somebody, handing it over, taking it back. */
@Named("panelAllocationPage")
@RequestScoped
public class PanelAllocationPage extends TriedForm {
    @Inject
    private PanelAllocationQueries queries;

    @Inject
    private PanelAllocationService service;

    private CaseAllocation view;
    private String version;
    private String account;
    private String reason;

    /** Reads the case. */
    public void load() {
        view();
    }

    /** The case and the people. */
    public CaseAllocation view() {
        if (view == null) {
            view = queries.allocation(Parameters.need("ref"));
        }
        return view;
    }

    /** Everybody to whom it can be given, with what they have in hand. */
    public List<Option> people() {
        return view().people().stream()
                .filter(p -> !p.username().equals(view().allocatedTo()))
                .map(p -> new Option(p.username(), p.displayName(), p.jobTitle() + ", " + inHand(p)))
                .toList();
    }

    /** What somebody has in hand, in words. */
    private static String inHand(CaseWorker person) {
        if (person.open() == 0) {
            return "no open case";
        }
        String open = person.open() == 1 ? "1 open case" : person.open() + " open cases";
        return person.pastUsualTime() == 0 ? open : open + ", " + person.pastUsualTime() + " past the usual time";
    }

    /** Name of whoever has it, or null. */
    public String holder() {
        String username = view().allocatedTo();
        return view().people().stream()
                .filter(p -> p.username().equals(username))
                .map(CaseWorker::displayName)
                .findFirst()
                .orElse(username);
    }

    /** What happened to it, in words, newest first. */
    public List<String> history() {
        return view().steps().stream().map(PanelAllocationPage::words).toList();
    }

    private static String words(AllocationStep step) {
        String what = step.toName() == null ? "Taken back" : "Given to " + step.toName();
        String why = step.reason() == null ? "" : " " + step.reason();
        return PanelTexts.day(step.at()) + ", " + PanelTexts.time(step.at()) + ": " + what + " by " + step.byName()
                + "." + why;
    }

    /** Gives it to the chosen person. */
    public String give() {
        if (account == null || account.isBlank()) {
            Messages.add("account", "Choose to whom the case is given.");
            return null;
        }
        return attempt(account, "The case has been given. It stands in their work now.");
    }

    /** Takes it back. */
    public String takeBack() {
        return attempt(null, "The case has been taken back. Nobody has it now.");
    }

    private String attempt(String to, String done) {
        AllocateCase command = new AllocateCase(view().reference(), expected(), to, reason);
        // Of two clicks the second finds it with whom it was given to.
        if (!tried(() -> service.allocate(command), () -> Objects.equals(to, view().allocatedTo()))) {
            return null;
        }
        Messages.done(done);
        return "/panel/view.xhtml?faces-redirect=true&ref=" + view().reference();
    }

    @Override
    protected void readAgain() {
        view = queries.allocation(view().reference());
    }

    @Override
    protected void outdated(StaleVersion stale) {
        version = Long.toString(view().version());
        super.outdated(stale);
    }

    private long expected() {
        return version == null ? view().version() : version(version);
    }

    /** Whether the form is still to be shown: it is answered, or there is something to do. */
    public boolean shown() {
        return !view().ended() || postback();
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
