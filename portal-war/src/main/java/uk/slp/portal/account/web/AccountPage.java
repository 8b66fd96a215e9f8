package uk.slp.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.stream.Collectors;
import uk.slp.portal.account.AccountQueries;
import uk.slp.portal.account.AccountView;
import uk.slp.portal.account.PortalAuthentication;
import uk.slp.portal.account.SignInService;
import uk.slp.portal.account.TokenService;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Messages;

/** One's own account: who one is here, the password, the tokens of the API. */
@Named
@RequestScoped
public class AccountPage {
    @Inject
    private AccountQueries queries;

    @Inject
    private SignInService signIn;

    @Inject
    private TokenService tokens;

    private AccountView view;
    private String present;
    private String wanted;
    private String label;
    private String newToken;

    @PostConstruct
    void load() {
        view = queries.own();
    }

    /** Changes the password. */
    public void changePassword() {
        try {
            long epoch = signIn.changePassword(present == null ? "" : present, wanted == null ? "" : wanted);
            var external = FacesContext.getCurrentInstance().getExternalContext();
            PortalAuthentication.goOn((HttpServletRequest) external.getRequest(), epoch);
            load();
            Messages.done("Your password was changed. Wherever else you were signed in, you are signed out; the tokens"
                    + " that you made have ended.");
        } catch (RuleViolation refused) {
            Messages.add(refused);
        }
    }

    /** Makes a token and shows it once. */
    public void createToken() {
        try {
            newToken = tokens.create(label);
            label = null;
            load();
        } catch (RuleViolation refused) {
            Messages.add(refused);
        }
    }

    /** The roles in words. */
    public String getRoles() {
        return view.roles().stream().map(Role::label).collect(Collectors.joining(", "));
    }

    /** A day in words; for a token that does not end, that. */
    public String day(Instant moment) {
        return moment == null
                ? "Does not end"
                : DeadlineWords.record(moment.atZone(PortalTime.LONDON).toLocalDate());
    }

    public AccountView getView() {
        return view;
    }

    /** Never given back to the page. */
    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    /** Never given back to the page. */
    public String getWanted() {
        return null;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getNewToken() {
        return newToken;
    }
}
