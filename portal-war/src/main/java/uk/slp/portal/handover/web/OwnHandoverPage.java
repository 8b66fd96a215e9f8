package uk.slp.portal.handover.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import uk.slp.portal.handover.HandOver;
import uk.slp.portal.handover.HandoverView;

/** A person gives what they have in hand to colleagues. */
@Named("ownHandoverPage")
@RequestScoped
public class OwnHandoverPage extends HandoverForm {
    @Override
    protected HandoverView read() {
        return service().mine();
    }

    @Override
    protected int give(HandOver command) {
        return service().giveMine(command);
    }

    @Override
    protected String again() {
        return "/handover/own.xhtml?faces-redirect=true";
    }
}
