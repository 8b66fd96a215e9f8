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
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.web.PublicAddress;

/** The page of one published item. */
@Named
@RequestScoped
public class ItemPage {
    @Inject
    private LearningQueries queries;

    @Inject
    private Clock clock;

    private @Nullable ItemView view;

    /**
     * Reads the item that the address names, before anything is written. A withdrawn one is answered with its record and
     * status 410.
     *
     * @throws NotFound if nothing was ever published there
     */
    public void open() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String slug = external.getRequestParameterMap().getOrDefault("id", "");
        LearningView item =
                queries.bySlug(slug).orElseThrow(() -> new NotFound("Nothing was published at that address."));
        if (!item.published()) {
            external.setResponseStatus(HttpServletResponse.SC_GONE);
        }
        String base = PublicAddress.base((HttpServletRequest) external.getRequest());
        view = new ItemView(item, base, external.getRequestContextPath(), LocalDate.now(clock));
    }

    public @Nullable ItemView getView() {
        return view;
    }
}
