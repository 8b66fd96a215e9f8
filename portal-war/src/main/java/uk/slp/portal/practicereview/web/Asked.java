package uk.slp.portal.practicereview.web;

import jakarta.faces.context.FacesContext;

/** What the address of a page says. Read from Faces: the request that CDI injects knows only the address as it was typed. */
final class Asked {
    private Asked() {}

    static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    static String context() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    }
}
