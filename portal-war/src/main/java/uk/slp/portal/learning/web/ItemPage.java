package uk.slp.portal.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.LearningQueries;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.web.ConditionalAnswer;
import uk.slp.portal.shared.web.PublicAddress;
import uk.slp.portal.shared.web.Site;

/** The page of one published item. */
@Named
@RequestScoped
public class ItemPage {
    @Inject
    private LearningQueries queries;

    @Inject
    private Clock clock;

    @Inject
    private Site site;

    @Inject
    private CurrentUser user;

    private @Nullable ItemView view;

    /**
     * Reads the item that the address names, before anything is written. A withdrawn one is answered with its record and
     * status 410.
     *
     * @throws NotFound if nothing was ever published there
     */
    public void open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        String slug = external.getRequestParameterMap().getOrDefault("id", "");
        LearningView item =
                queries.bySlug(slug).orElseThrow(() -> new NotFound("Nothing was published at that address."));
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        LocalDate today = LocalDate.now(clock);
        if (!item.published()) {
            external.setResponseStatus(HttpServletResponse.SC_GONE);
        } else if (unchanged(item, today, request, (HttpServletResponse) external.getResponse())) {
            faces.responseComplete();
            return;
        }
        view = new ItemView(item, PublicAddress.base(request), external.getRequestContextPath(), today);
    }

    /** The page depends on the item, the day, the dress of the site, and whether its reader is signed in. */
    private boolean unchanged(
            LearningView item, LocalDate today, HttpServletRequest request, HttpServletResponse response) {
        String tag = ConditionalAnswer.tag(
                item.id(), item.version(), today, site.getDress(), user.isSignedIn(), PublicAddress.base(request));
        response.setHeader("Vary", "Cookie");
        return ConditionalAnswer.unchanged(request, response, tag);
    }

    public @Nullable ItemView getView() {
        return view;
    }
}
