package uk.slp.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import uk.slp.portal.account.AccountQueries;
import uk.slp.portal.account.AccountView;
import uk.slp.portal.account.SignInService;
import uk.slp.portal.account.TokenService;
import uk.slp.portal.shared.error.RuleViolation;

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
            signIn.changePassword(present == null ? "" : present, wanted == null ? "" : wanted);
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, "Your password was changed.", null));
        } catch (RuleViolation refused) {
            show(refused);
        }
    }

    /** Makes a token and shows it once. */
    public void createToken() {
        try {
            newToken = tokens.create(label);
            label = null;
            load();
        } catch (RuleViolation refused) {
            show(refused);
        }
    }

    /** Ends a token. */
    public String revoke(String id) {
        tokens.revoke(UUID.fromString(id));
        return "/account/account.xhtml?faces-redirect=true";
    }

    private static void show(RuleViolation refused) {
        refused.violations().forEach(v -> FacesContext.getCurrentInstance()
                .addMessage(v.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, v.message(), null)));
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
