package uk.slp.portal.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.slp.portal.admin.AdminQueries;
import uk.slp.portal.admin.AdminService;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.discovery.IndexFeed;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.Messages;

/** The register of organisations and the state of the search index. */
@Named
@RequestScoped
public class AdminPage {
    @Inject
    private AdminQueries queries;

    @Inject
    private AdminService service;

    @Inject
    private Clock clock;

    private AdminQueries.Scanning scanning;

    private IndexFeed.Lag index;
    private List<OrganisationView> organisations;

    /** How the index stands. */
    public IndexFeed.Lag getIndex() {
        if (index == null) {
            index = queries.index();
        }
        return index;
    }

    /** How the scanning of files for malware stands. */
    public AdminQueries.Scanning getScanning() {
        if (scanning == null) {
            scanning = queries.scanning();
        }
        return scanning;
    }

    /** Writes the index anew. */
    public String rebuild() {
        service.rebuildIndex();
        Messages.done("The search index was written anew.");
        return "/admin/index.xhtml?faces-redirect=true";
    }

    /** The kind of organisation to list, as the address says it; local authorities at first. */
    public OrganisationKind getKind() {
        String code = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("kind");
        return Coded.known(OrganisationKind.class, code)
                ? Coded.of(OrganisationKind.class, code)
                : OrganisationKind.LOCAL_AUTHORITY;
    }

    /** The kinds to choose from. */
    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    /** The organisations of that kind that exist today. */
    public List<OrganisationView> getOrganisations() {
        return all().stream().filter(o -> o.existedOn(LocalDate.now(clock))).toList();
    }

    /** Those that ended, or have not begun yet. */
    public List<OrganisationView> getOthers() {
        return all().stream().filter(o -> !o.existedOn(LocalDate.now(clock))).toList();
    }

    /** Who took over from one that ended, in words. */
    public String successors(OrganisationView ended) {
        String names = getOrganisations().stream()
                .filter(o -> !o.code().equals(ended.code()) && o.follows(ended.name()))
                .map(OrganisationView::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "Not recorded" : names;
    }

    /** A day in words; "not recorded" for an open beginning. */
    public String first(OrganisationView one) {
        return one.validFrom() == null ? "Not recorded" : DeadlineWords.record(one.validFrom());
    }

    /** The last day in words. */
    public String last(OrganisationView one) {
        return one.validTo() == null ? "" : DeadlineWords.record(one.validTo());
    }

    private List<OrganisationView> all() {
        if (organisations == null) {
            organisations = queries.organisations(getKind());
        }
        return organisations;
    }
}
