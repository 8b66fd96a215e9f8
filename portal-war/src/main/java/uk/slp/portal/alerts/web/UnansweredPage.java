package uk.slp.portal.alerts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import uk.slp.portal.alerts.UnansweredQueries;
import uk.slp.portal.alerts.UnansweredRow;
import uk.slp.portal.alerts.UnansweredService;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.web.Messages;

/** The searches that found nothing, to be worked through. */
@Named
@RequestScoped
public class UnansweredPage {
    @Inject
    private UnansweredQueries queries;

    @Inject
    private UnansweredService service;

    private List<UnansweredRow> rows;

    /** Reads the list. */
    public void load() {
        rows = queries.list();
    }

    /** Takes the words of the pressed button off the list. */
    public String settle() {
        try {
            service.settle(FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get("words"));
            Messages.done("The words were taken off the list.");
        } catch (NotFound already) {
            Messages.done(already.getMessage());
        }
        return "/admin/searches.xhtml?faces-redirect=true";
    }

    public List<UnansweredRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    /** The page of results of some words, as part of an address. */
    public String again(String words) {
        return "/learning/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return DeadlineWords.record(day);
    }
}
