package uk.slp.portal.handover.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import uk.slp.portal.handover.HandOver;
import uk.slp.portal.handover.HandoverView;
import uk.slp.portal.shared.web.Parameters;

/** An administrator gives what somebody has in hand to colleagues. */
@Named("handoverPage")
@RequestScoped
public class HandoverPage extends HandoverForm {
    @Override
    protected HandoverView read() {
        return service().of(name());
    }

    @Override
    protected int give(HandOver command) {
        return service().give(name(), command);
    }

    @Override
    protected String again() {
        return "/handover/account.xhtml?faces-redirect=true&name=" + name();
    }

    private static String name() {
        return Parameters.need("name");
    }
}
