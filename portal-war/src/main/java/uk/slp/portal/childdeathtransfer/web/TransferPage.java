package uk.slp.portal.childdeathtransfer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.slp.portal.childdeathtransfer.OfferView;
import uk.slp.portal.childdeathtransfer.TransferCommands.Offer;
import uk.slp.portal.childdeathtransfer.TransferCommands.Step;
import uk.slp.portal.childdeathtransfer.TransferGround;
import uk.slp.portal.childdeathtransfer.TransferQueries;
import uk.slp.portal.childdeathtransfer.TransferService;
import uk.slp.portal.childdeathtransfer.TransfersView;
import uk.slp.portal.organisation.OverviewPanels;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** Who has reviewed a case, and offering it to another panel. */
@Named("transferPage")
@RequestScoped
public class TransferPage extends TriedForm {
    @Inject
    private TransferQueries queries;

    @Inject
    private TransferService service;

    @Inject
    private OverviewPanels panels;

    private TransfersView view;
    private String panel;
    private String ground;
    private String contact;
    private String reason;
    private String version;

    /** Reads what the page shows. */
    public void load() {
        view();
    }

    /** Opens the form, which only those who offer have. */
    public void loadForm() {
        if (!view().own()) {
            throw new NotFound("Your panel does not review this case.");
        }
    }

    /** The case with its offers. */
    public TransfersView view() {
        if (view == null) {
            view = queries.of(Parameters.need("ref"));
        }
        return view;
    }

    /** Panels that can take over. */
    public List<Option> panels() {
        return panels.all().stream()
                .filter(one -> !one.id().equals(view().death().ownerId()))
                .map(one -> Option.of(one.code(), one.name()))
                .toList();
    }

    /** Why another panel reviews. */
    public List<Option> grounds() {
        return Option.of(Arrays.asList(TransferGround.values()), TransferGround::code, TransferGround::label);
    }

    /** Offers. */
    public String offer() {
        String reference = view().death().reference();
        return done(
                () -> service.offer(new Offer(reference, panel, ground, contact, reason)),
                "The review is offered. It stays with your panel until the other panel has accepted.");
    }

    /** Takes the offer that waits back. */
    public String withdraw() {
        OfferView waiting = view().waiting();
        if (waiting == null) {
            Messages.add("", "No panel has an offer of this review any more. Look at what was answered.");
            return null;
        }
        Step step = new Step(waiting.reference(), version(getVersion()), reason);
        return done(() -> service.withdraw(step), "The offer is taken back.");
    }

    private String done(Runnable act, String words) {
        String reference = view().death().reference();
        if (!tried(act)) {
            return null;
        }
        Messages.done(words);
        return "/childdeathtransfer/view.xhtml?faces-redirect=true&ref=" + reference;
    }

    @Override
    protected void readAgain() {
        view = null;
        version = null;
    }

    public String getVersion() {
        OfferView waiting = view().waiting();
        return version != null ? version : waiting == null ? "" : Long.toString(waiting.version());
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
