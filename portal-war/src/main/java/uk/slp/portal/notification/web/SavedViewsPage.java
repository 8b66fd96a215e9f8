package uk.slp.portal.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.slp.portal.notification.AuthorityNames;
import uk.slp.portal.notification.NotificationFilter;
import uk.slp.portal.notification.SaveView;
import uk.slp.portal.notification.SavedViewQueries;
import uk.slp.portal.notification.SavedViewService;
import uk.slp.portal.notification.SavedViewView;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.web.Messages;

/** The views that a person keeps: giving a filter a name, choosing which opens first, deleting. */
@Named("savedViewsPage")
@RequestScoped
public class SavedViewsPage {
    private static final String HERE = "/notification/views.xhtml?faces-redirect=true";
    private static final String GONE = "That view is not there any more.";

    @Inject
    private SavedViewQueries queries;

    @Inject
    private SavedViewService service;

    @Inject
    private AuthorityNames authorities;

    private List<SavedViewView> views;
    private String name = "";
    private String query;
    private boolean opensFirst;

    /** Those kept, by name. */
    public List<SavedViewView> getViews() {
        if (views == null) {
            views = queries.mine();
        }
        return views;
    }

    /** Whether a filter was brought to be named. */
    public boolean isSaving() {
        return !getQuery().isEmpty() || given().containsKey("save");
    }

    /** The filter brought along, as in an address; kept in the form when it comes back. */
    public String getQuery() {
        if (query == null) {
            query = NotificationFilter.of(given()).readable().query();
        }
        return query;
    }

    public void setQuery(String query) {
        this.query = query == null ? "" : query;
    }

    /** A filter in words. */
    public String words(String of) {
        NotificationFilter filter = NotificationFilter.ofQuery(of);
        List<String> parts = filter.inUse();
        return parts.isEmpty()
                ? "Every notification you may see"
                : parts.stream()
                        .map(part -> filter.label(part, authorities::name))
                        .collect(Collectors.joining("; "));
    }

    /** Address of the list of a view. */
    public String address(String of) {
        return NotificationListPage.address(of);
    }

    /** Keeps the filter under the name. */
    public String save() {
        try {
            UUID id = service.save(new SaveView(name, NotificationFilter.ofQuery(getQuery()), opensFirst));
            Messages.done("The view “" + queries.one(id).name() + "” is saved. You find it above the list.");
            return HERE;
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
    }

    /** Makes the list open with a view. */
    public String first(String id, boolean first) {
        try {
            service.openFirst(GivenId.of(id), first);
            Messages.done(
                    first ? "The list opens with this view from now on." : "The list opens with everything again.");
        } catch (NotFound gone) {
            Messages.add("", GONE);
            return null;
        }
        return HERE;
    }

    /** Deletes a view. */
    public String delete(String id) {
        try {
            service.delete(GivenId.of(id));
            Messages.done("The view is deleted. The notifications in it stay as they are.");
        } catch (NotFound gone) {
            Messages.add("", GONE);
            return null;
        }
        return HERE;
    }

    private static Map<String, String> given() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isOpensFirst() {
        return opensFirst;
    }

    public void setOpensFirst(boolean opensFirst) {
        this.opensFirst = opensFirst;
    }
}
