package uk.slp.portal.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The page of a reading list. It is all in the address; nothing is kept. */
@Named
@RequestScoped
public class PackPage {
    @Inject
    private Packs packs;

    private PackView view;

    @PostConstruct
    void read() {
        view = packs.of((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    public PackView getView() {
        return view;
    }
}
