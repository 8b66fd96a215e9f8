package uk.slp.portal.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import uk.slp.portal.notification.Saved;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;

/** What the script that saves between page loads is told: a short JSON object instead of a page. */
@RequestScoped
public class AutosaveAnswer {
    @Inject
    private Words words;

    void saved(Saved saved, String base) throws IOException {
        write(Json.createObjectBuilder()
                .add("saved", words.time(saved.at()))
                .add("version", Long.toString(saved.version()))
                .add("base", base));
    }

    void stale(StaleVersion stale) throws IOException {
        write(Json.createObjectBuilder()
                .add(
                        "problem",
                        "Somebody else changed this notification at " + words.time(stale.changedAt())
                                + ". What you typed is still on this page; press “Save and continue” to see both.")
                .add("stop", true));
    }

    void refused(RuleViolation refused) throws IOException {
        write(Json.createObjectBuilder()
                .add("problem", "Not saved yet: " + refused.violations().get(0).message()));
    }

    void closed(NotAllowedNow closed) throws IOException {
        write(Json.createObjectBuilder()
                .add("problem", closed.getMessage() + " What you typed is still on this page.")
                .add("stop", true));
    }

    private static void write(JsonObjectBuilder body) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("application/json");
        external.setResponseCharacterEncoding("UTF-8");
        external.getResponseOutputWriter().write(body.build().toString());
        faces.responseComplete();
    }
}
