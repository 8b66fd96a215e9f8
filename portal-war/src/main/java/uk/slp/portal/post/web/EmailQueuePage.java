package uk.slp.portal.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.post.EmailQueries;
import uk.slp.portal.post.EmailRow;
import uk.slp.portal.post.EmailService;
import uk.slp.portal.post.EmailState;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Pager;

/** The queue of e-mails, and having one sent again. */
@Named
@RequestScoped
public class EmailQueuePage {
    private static final int ROWS = 50;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(PortalTime.LONDON);

    @Inject
    private EmailQueries queries;

    @Inject
    private EmailService service;

    private EmailQueries.Overview overview;
    private Page<EmailRow> page;
    private @Nullable EmailState state;
    private EmailRow email;
    private String reason;

    /** Reads the list. */
    public void load() {
        Map<String, String> given = given();
        String code = given.get("state");
        state = Coded.known(EmailState.class, code) ? Coded.of(EmailState.class, code) : null;
        overview = queries.overview();
        String number = given.get("page");
        boolean readable = number != null && number.matches("[1-9][0-9]{0,3}");
        page = queries.list(state, PageRequest.of(readable ? number : null, null, ROWS));
    }

    /** Reads one, for the decision. */
    public EmailRow getEmail() {
        if (email == null) {
            email = queries.one(GivenId.of(given().get("email")));
        }
        return email;
    }

    /** Has it sent again. */
    public @Nullable String sendAgain() {
        try {
            service.sendAgain(getEmail().id(), reason);
            Messages.done("The e-mail waits to be sent again.");
            return "/admin/post.xhtml?faces-redirect=true";
        } catch (RuleViolation refused) {
            Messages.add(refused);
        } catch (NotAllowedNow changed) {
            Messages.add("", changed.getMessage());
        }
        return null;
    }

    private static Map<String, String> given() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public EmailQueries.Overview getOverview() {
        return overview;
    }

    public List<EmailRow> getRows() {
        return page.items();
    }

    /** How many there are in the list shown. */
    public long getTotal() {
        return page.total();
    }

    /** The states to choose from. */
    public List<Option> getStates() {
        return Option.of(Arrays.asList(EmailState.values()), EmailState::code, EmailState::label);
    }

    /** Code of the chosen state, or nothing. */
    public String getState() {
        return state == null ? "" : state.code();
    }

    /** How a state looks. */
    public String look(EmailState one) {
        return switch (one) {
            case QUEUED, SENDING -> "going";
            case SENT -> "done";
            case FAILED -> "overdue";
            case UNCERTAIN -> "soon";
        };
    }

    /** A moment in words. */
    public String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Links to the other pages. */
    public Pager getPager() {
        return Pager.of(page.page(), ROWS, page.total(), "/admin/post" + (state == null ? "" : "?state=" + getState()));
    }
}
