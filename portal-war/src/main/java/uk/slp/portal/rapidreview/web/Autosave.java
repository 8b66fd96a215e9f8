package uk.slp.portal.rapidreview.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.slp.portal.shared.time.PortalTime;

/** What {@code resources/js/autosave.js} is told instead of a page. */
final class Autosave {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Autosave() {}

    static void saved(String version, Instant at) throws IOException {
        write(Json.createObjectBuilder()
                .add("saved", TIME.format(at.atZone(PortalTime.LONDON)))
                .add("version", version));
    }

    /** Not saved, and no use trying again before the page was read again. */
    static void stopped(String problem) throws IOException {
        write(Json.createObjectBuilder().add("problem", problem).add("stop", true));
    }

    static void failed(String problem) throws IOException {
        write(Json.createObjectBuilder().add("problem", "Not saved yet: " + problem));
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
