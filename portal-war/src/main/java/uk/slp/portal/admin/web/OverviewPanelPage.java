package uk.slp.portal.admin.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import uk.slp.portal.admin.AdminQueries;
import uk.slp.portal.organisation.MembershipDays;
import uk.slp.portal.organisation.OverviewPanelService;

/** For whom a child death overview panel reviews, and between which days. */
@Named
@RequestScoped
public class OverviewPanelPage extends MembersForm {
    @Inject
    private AdminQueries queries;

    @Inject
    private OverviewPanelService service;

    @Override
    @PostConstruct
    void load() {
        super.load();
    }

    @Override
    AdminQueries.Partnership read(String code) {
        return queries.overviewPanel(code);
    }

    @Override
    void add(String wanted, MembershipDays days) {
        service.add(code(), wanted, days);
    }

    @Override
    void end(UUID membership, LocalDate day) {
        service.end(code(), membership, day);
    }

    @Override
    String page() {
        return "overview-panel";
    }
}
