package uk.slp.portal.childdeath.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.ClientAddress;
import uk.slp.portal.childdeath.AskToTell;
import uk.slp.portal.childdeath.NoticeKind;
import uk.slp.portal.childdeath.NoticeLinkService;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** Asking for a link to tell of a death: open to everybody, and no word of a child is written on it. */
@Named("deathTell")
@RequestScoped
public class TellPage extends TriedForm {
    @Inject
    private NoticeLinkService service;

    @Inject
    private OrganisationRegister organisations;

    private @Nullable String kind;
    private @Nullable String authority;
    private @Nullable String body;
    private @Nullable String address;

    /** Whether a link was asked for. */
    public boolean isAsked() {
        return "1".equals(Parameters.get("asked"));
    }

    /** Whether links can be sent at all. */
    public boolean isSending() {
        return Settings.current().sendsEmail()
                && !Settings.current().text(Setting.LINK_DOMAINS).equals("none");
    }

    /** What can be told, and what cannot. */
    public List<Option> kinds() {
        return NoticeStartPage.allKinds();
    }

    /** The local authorities, by name. */
    public List<Option> authorities() {
        return Option.of(organisations.localAuthorities(), OrganisationView::code, OrganisationView::nameToFind);
    }

    /** The ends of official addresses, as a sentence has them. */
    public String getEndings() {
        return String.join(
                ", ", Settings.current().text(Setting.LINK_DOMAINS).strip().split("\\s*,\\s*"));
    }

    /** Whether what was chosen is reviewed by nobody. */
    public boolean isOutside() {
        return kind != null && !kind.isBlank() && !Coded.known(NoticeKind.class, kind);
    }

    /** Whether it was a termination, of which nobody is to be told. */
    public boolean isTermination() {
        return "termination".equals(kind);
    }

    /** Asks; what nobody reviews is kept out with kind words. */
    public @Nullable String ask() {
        if (isOutside()) {
            return null;
        }
        boolean done = tried(() -> service.ask(new AskToTell(kind, address, body), authority, network()));
        return done ? "/childdeath/tell.xhtml?faces-redirect=true&asked=1" : null;
    }

    @Override
    protected void readAgain() {
        // The page shows no record.
    }

    private static String network() {
        return ClientAddress.of((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String authority) {
        this.authority = authority;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }
}
