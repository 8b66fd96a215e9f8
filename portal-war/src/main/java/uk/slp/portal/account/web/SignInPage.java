package uk.slp.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import uk.slp.portal.account.Caller;
import uk.slp.portal.account.ClientAddress;
import uk.slp.portal.account.KnownBrowsers;
import uk.slp.portal.account.SignInService;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.Messages;

/** Signing in: name, password, and where to go on afterwards. */
@Named
@RequestScoped
public class SignInPage {
    private static final String HOME = "/my-work";

    @Inject
    private SignInService service;

    @Inject
    private KnownBrowsers browsers;

    @Inject
    private SecurityContext security;

    @Inject
    private Clock clock;

    private String username;
    private String password;
    private String onward;
    private String wanted;
    private boolean choosing;

    /** Checks the password; goes on, or says why not and keeps the name. */
    public void signIn() throws IOException {
        if (blank(username) || blank(password)) {
            if (blank(username)) {
                Messages.add("username", "Enter your user name.");
            }
            if (blank(password)) {
                Messages.add("password", "Enter your password.");
            }
            return;
        }
        follow(service.signIn(username.trim(), password, caller()));
    }

    /** Puts the person's own password in the place of a one-time password, and goes on. */
    public void chooseOwn() throws IOException {
        if (blank(username) || blank(password)) {
            Messages.add("password", "Enter the one-time password again.");
            return;
        }
        try {
            follow(service.chooseOwn(username.trim(), password, wanted == null ? "" : wanted, caller()));
        } catch (RuleViolation refused) {
            Messages.add(refused);
        }
    }

    private void follow(SignInService.Result result) throws IOException {
        switch (result.outcome()) {
            case ONE_TIME -> choosing = true;
            case NOT_RECOGNISED ->
                Messages.add("username", "That user name and password were not recognised. Try again.");
            case LOCKED ->
                Messages.add("username", "Too many wrong passwords. Wait " + wait(result) + ", then try again.");
            case SIGNED_IN -> open();
        }
    }

    private String wait(SignInService.Result result) {
        if (result.lockedUntil() == null) {
            return "until your administrator has opened the account";
        }
        long seconds = Duration.between(clock.instant(), result.lockedUntil()).toSeconds();
        long minutes = Math.max(1, (seconds + 59) / 60);
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    private void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(new CallerOnlyCredential(username.trim())));
        if (status == AuthenticationStatus.SUCCESS) {
            remember(external);
            external.redirect(external.getRequestContextPath() + target());
            faces.responseComplete();
        } else {
            Messages.add("username", "Signing in did not succeed. Try again.");
        }
    }

    private static Caller caller() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        return new Caller(ClientAddress.of((HttpServletRequest) external.getRequest()), devices(external));
    }

    private static String devices(ExternalContext external) {
        return external.getRequestCookieMap().get(KnownBrowsers.COOKIE) instanceof Cookie cookie
                ? cookie.getValue()
                : null;
    }

    /** Lets this browser be known the next time. */
    private void remember(ExternalContext external) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("maxAge", (int) KnownBrowsers.KNOWN_FOR.toSeconds());
        attributes.put("path", external.getRequestContextPath() + "/");
        attributes.put("httpOnly", true);
        attributes.put("secure", Settings.current().flag(Setting.COOKIE_SECURE));
        attributes.put("SameSite", "Lax");
        external.addResponseCookie(
                KnownBrowsers.COOKIE, browsers.afterSignIn(username.trim(), devices(external)), attributes);
    }

    /** Remembers over the form's way there and back where the person was going. */
    @PostConstruct
    void remember() {
        var given = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        onward = given.get("to");
        choosing = "true".equals(given.get("choosing"));
    }

    /** Only a path of our own: an address elsewhere in the link would carry people away. */
    private String target() {
        boolean own = onward != null
                && onward.startsWith("/")
                && !onward.startsWith("//")
                && !onward.contains("\\")
                && !onward.contains(":");
        return own ? onward : HOME;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    /** Never given back to the page. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Never given back to the page. */
    public String getWanted() {
        return null;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    /** Whether an own password is being chosen. */
    public boolean isChoosing() {
        return choosing;
    }

    public String getOnward() {
        return onward;
    }

    public void setOnward(String onward) {
        this.onward = onward;
    }
}
