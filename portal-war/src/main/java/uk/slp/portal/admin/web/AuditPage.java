package uk.slp.portal.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import uk.slp.portal.admin.AdminQueries;
import uk.slp.portal.admin.AuditRow;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Pager;

/** The audit trail, newest first. */
@Named
@RequestScoped
public class AuditPage {
    private static final int ROWS = 50;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(PortalTime.LONDON);

    @Inject
    private AdminQueries queries;

    private String text;
    private Page<AuditRow> page;

    /** Reads the page that the address asks for. */
    public void load() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        text = given.getOrDefault("q", "");
        page = queries.audit(text, PageRequest.of(numeric(given.get("page")), null, ROWS));
    }

    /** A page number that cannot be read means the first page: an address typed by hand is no reason for an error. */
    private static String numeric(String page) {
        return page != null && page.matches("[1-9][0-9]{0,3}") ? page : null;
    }

    /** The lines. */
    public Page<AuditRow> page() {
        return page;
    }

    public String getText() {
        return text;
    }

    /** A moment in words. */
    public String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** Links to the other pages. */
    public Pager pager() {
        String base = "/admin/audit" + (text.isEmpty() ? "" : "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        return Pager.of(page.page(), ROWS, page.total(), base);
    }
}
