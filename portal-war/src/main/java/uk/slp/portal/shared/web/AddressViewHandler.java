package uk.slp.portal.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the files of pages out of sight: a form posts to the address it was read at, query included, and an outcome
 * such as {@code /notification/list?faces-redirect=true} leads to the address in {@link Routes}. A page of the public
 * room is stateless from its first moment, before PrimeFaces or anything else could open a session for it.
 */
public class AddressViewHandler extends ViewHandlerWrapper {
    public AddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable String deriveViewId(FacesContext context, String requested) {
        return super.deriveViewId(context, inside(requested));
    }

    @Override
    public @Nullable String deriveLogicalViewId(FacesContext context, String requested) {
        return super.deriveLogicalViewId(context, inside(requested));
    }

    @Override
    public @Nullable UIViewRoot restoreView(FacesContext context, String requested) {
        return super.restoreView(context, inside(requested));
    }

    /** The file itself, without the mark that {@link PageServlet} set before it. */
    private static String inside(String requested) {
        return requested.startsWith(PageServlet.INSIDE + "/")
                ? requested.substring(PageServlet.INSIDE.length())
                : requested;
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot root = super.createView(context, viewId);
        if (Routes.stateless(viewId)) {
            root.setTransient(true);
        }
        return root;
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        UIViewRoot root = context.getViewRoot();
        if (root != null && viewId.equals(root.getViewId())) {
            return request.getContextPath() + SignInAddress.here(request);
        }
        return Routes.to(viewId, Map.of())
                .map(address -> request.getContextPath() + address)
                .orElseGet(() -> super.getActionURL(context, viewId));
    }

    @Override
    public String getRedirectURL(
            FacesContext context,
            String viewId,
            @Nullable Map<String, List<String>> parameters,
            boolean includeViewParams) {
        return address(context, viewId, parameters);
    }

    @Override
    public String getBookmarkableURL(
            FacesContext context,
            String viewId,
            @Nullable Map<String, List<String>> parameters,
            boolean includeViewParams) {
        return address(context, viewId, parameters);
    }

    private static String address(FacesContext context, String viewId, @Nullable Map<String, List<String>> parameters) {
        return context.getExternalContext().getRequestContextPath()
                + Routes.to(viewId, parameters == null ? Map.of() : parameters)
                        .orElseThrow(() -> new IllegalArgumentException("No address leads to " + viewId));
    }
}
