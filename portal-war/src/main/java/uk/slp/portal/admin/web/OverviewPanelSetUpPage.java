package uk.slp.portal.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.slp.portal.organisation.OverviewPanelService;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.Messages;

/** Setting up a child death overview panel. */
@Named
@RequestScoped
public class OverviewPanelSetUpPage {
    @Inject
    private OverviewPanelService service;

    @Inject
    private CurrentUser user;

    private String name;

    /** For administrators only. */
    public void load() {
        if (!user.has("ORGANISATION_EDIT")) {
            throw new NotFound("There is no such page.");
        }
    }

    /** Sets it up, and goes on to its area. */
    public String setUp() {
        try {
            String code = service.setUp(name);
            Messages.done("The panel is set up. Say now for whom it reviews.");
            return "/admin/overview-panel.xhtml?faces-redirect=true&code=" + code;
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
