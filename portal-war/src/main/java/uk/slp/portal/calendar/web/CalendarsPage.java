package uk.slp.portal.calendar.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.calendar.CalendarQueries;
import uk.slp.portal.calendar.CalendarRow;
import uk.slp.portal.calendar.CalendarService;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.PublicAddress;

/** One's calendar addresses: make one, see which there are, revoke one. */
@Named
@RequestScoped
public class CalendarsPage {
    @Inject
    private CalendarQueries queries;

    @Inject
    private CalendarService service;

    private List<CalendarRow> rows;
    private @Nullable String label;
    private @Nullable String address;

    @PostConstruct
    void load() {
        rows = queries.mine();
    }

    /** Makes an address and shows it once. */
    public void create() {
        try {
            address = base() + service.create(label);
            label = null;
            load();
        } catch (RuleViolation refused) {
            Messages.add(refused);
        }
    }

    /** Ends one. */
    public String revoke(UUID id) {
        service.revoke(id);
        Messages.done("The calendar was revoked. Programs that still ask for it find nothing.");
        return "/calendar/list.xhtml?faces-redirect=true";
    }

    private static String base() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        return PublicAddress.base((HttpServletRequest) external.getRequest());
    }

    /** A day in words. */
    public String day(Instant moment) {
        return DeadlineWords.record(moment.atZone(PortalTime.LONDON).toLocalDate());
    }

    public List<CalendarRow> getRows() {
        return rows;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }
}
