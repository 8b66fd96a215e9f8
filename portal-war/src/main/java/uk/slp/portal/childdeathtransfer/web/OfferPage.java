package uk.slp.portal.childdeathtransfer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.slp.portal.childdeathtransfer.OfferView;
import uk.slp.portal.childdeathtransfer.TransferCommands.Step;
import uk.slp.portal.childdeathtransfer.TransferQueries;
import uk.slp.portal.childdeathtransfer.TransferService;
import uk.slp.portal.childdeathtransfer.TransferStatus;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** A review that the person's panel was offered. */
@Named("offerPage")
@RequestScoped
public class OfferPage extends TriedForm {
    @Inject
    private TransferQueries queries;

    @Inject
    private TransferService service;

    private OfferView offer;
    private String reason;
    private String version;

    /** Reads it. */
    public void load() {
        offer();
    }

    /** The offer that the address names. */
    public OfferView offer() {
        if (offer == null) {
            offer = queries.offer(Parameters.need("ref"));
        }
        return offer;
    }

    /** Accepts: the case is the person's panel's now. */
    public String accept() {
        String review = offer().review();
        Step step = step();
        if (!tried(() -> service.accept(step), () -> offer().status() == TransferStatus.ACCEPTED)) {
            return null;
        }
        Messages.done("The review is with your panel now, with its history.");
        return "/childdeath/view.xhtml?faces-redirect=true&ref=" + review;
    }

    /** Declines. */
    public String decline() {
        Step step = step();
        if (!tried(() -> service.decline(step))) {
            return null;
        }
        Messages.done("The panel that offered the review is told that yours declined.");
        return "/childdeathtransfer/answer.xhtml?faces-redirect=true&ref=" + step.reference();
    }

    private Step step() {
        return new Step(offer().reference(), version(getVersion()), reason);
    }

    @Override
    protected void readAgain() {
        offer = null;
        version = null;
    }

    public String getVersion() {
        return version == null ? Long.toString(offer().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
