package uk.slp.portal.admin.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uk.slp.portal.admin.AdminQueries;
import uk.slp.portal.organisation.MembershipDays;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.organisation.PartnershipService;

/** Who forms a partnership, and between which days (rule 79). */
@Named
@RequestScoped
public class PartnershipPage extends MembersForm {
    @Inject
    private AdminQueries queries;

    @Inject
    private PartnershipService service;

    @Override
    @PostConstruct
    void load() {
        super.load();
    }

    @Override
    AdminQueries.Partnership read(String code) {
        return queries.partnership(code);
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
        return "partnership";
    }

    /** Kinds of partner that are missing today, in words; empty when all three are there. */
    public String getMissing() {
        List<String> missing = new ArrayList<>();
        for (OrganisationKind kind :
                List.of(OrganisationKind.LOCAL_AUTHORITY, OrganisationKind.ICB, OrganisationKind.POLICE)) {
            if (getMembers().stream().noneMatch(m -> m.body().kind() == kind)) {
                missing.add(kind.label().toLowerCase(Locale.UK));
            }
        }
        return String.join(" and no ", missing);
    }
}
