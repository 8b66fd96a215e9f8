package uk.slp.portal.admin.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.slp.portal.admin.AdminQueries;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.organisation.PartnershipService;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/** Who forms a partnership. */
@Named
@RequestScoped
public class PartnershipPage {
    @Inject
    private AdminQueries queries;

    @Inject
    private PartnershipService service;

    private AdminQueries.Partnership partnership;
    private String member;

    @PostConstruct
    void load() {
        String code = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("code");
        partnership = queries.partnership(code == null ? "" : code);
    }

    /** Adds the chosen organisation. */
    public String add() {
        try {
            service.add(code(), member);
            Messages.done("The partner was added.");
            return here();
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
    }

    /** Takes one out. */
    public String remove(String memberCode) {
        try {
            service.remove(code(), memberCode);
            Messages.done("The partner was taken out.");
        } catch (NotFound already) {
            Messages.done(already.getMessage());
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
        return here();
    }

    private String here() {
        return "/admin/partnership.xhtml?faces-redirect=true&code=" + code();
    }

    private String code() {
        return partnership.view().code();
    }

    /** The partnership. */
    public OrganisationView getView() {
        return partnership.view();
    }

    /** Its partners. */
    public List<OrganisationView> getMembers() {
        return partnership.members();
    }

    /** Kinds of partner that are missing, in words; empty when all three are there. */
    public String getMissing() {
        List<String> missing = new ArrayList<>();
        for (OrganisationKind kind :
                List.of(OrganisationKind.LOCAL_AUTHORITY, OrganisationKind.ICB, OrganisationKind.POLICE)) {
            if (partnership.members().stream().noneMatch(m -> m.kind() == kind)) {
                missing.add(kind.label().toLowerCase(Locale.UK));
            }
        }
        return String.join(" and no ", missing);
    }

    /** Organisations that can be added. */
    public List<Option> getCandidates() {
        return Option.of(
                partnership.candidates(),
                OrganisationView::code,
                o -> o.name() + ", " + o.kind().label());
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }
}
