package uk.slp.portal.onelink.web;

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
import uk.slp.portal.onelink.LinkDoor;
import uk.slp.portal.onelink.LinkOpening;
import uk.slp.portal.onelink.OneLinkService;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.Messages;

/** The page behind a link: a button that sends a code, and a form that takes it. */
@Named
@RequestScoped
public class OneLinkPage {
    /** What a browser keeps that need not be asked for a code again. */
    static final String COOKIE = "SLPLINK";

    @Inject
    private OneLinkService service;

    @Inject
    private SecurityContext security;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private String key;
    private String code;
    private String name;
    private boolean remember;
    private boolean sent;
    private LinkDoor door;

    @PostConstruct
    void read() {
        ExternalContext external = external();
        external.setResponseHeader("Referrer-Policy", "no-referrer");
        external.setResponseHeader("X-Robots-Tag", "noindex");
        Map<String, String> given = external.getRequestParameterMap();
        key = given.getOrDefault("key", "");
        sent = "1".equals(given.get("sent"));
        door = service.look(key.isEmpty() ? null : key, caller(), mark()).orElse(null);
        name = door == null || door.holderName() == null ? "" : door.holderName();
    }

    /** Who asks, and for what; null if the key opens nothing. */
    public LinkDoor getDoor() {
        return door;
    }

    /** Whether a person with an account is signed in here, who would be signed out. */
    public boolean isStaffHere() {
        return user.isSignedIn() && !user.isByLink();
    }

    /** Has a code sent. */
    public void send() throws IOException {
        LinkOpening result = service.sendCode(key);
        switch (result.outcome()) {
            case CODE_SENT -> leadTo("/link?sent=1&key=" + key);
            case TOO_MANY ->
                Messages.add("", "Several codes were sent already. Use the last one, or wait " + wait(result) + ".");
            default -> door = null;
        }
    }

    /** Opens the record with the code. */
    public void open() throws IOException {
        try {
            follow(service.open(key, code, name, caller()));
        } catch (RuleViolation refused) {
            Messages.add(refused);
        }
    }

    /** Opens the record where the browser was told to remember it. */
    public void openAgain() throws IOException {
        remember = true;
        follow(service.openAgain(key, mark()));
    }

    private void follow(LinkOpening result) throws IOException {
        switch (result.outcome()) {
            case OPENED -> enter(result);
            case WRONG_CODE ->
                Messages.add(
                        "code",
                        "That code is not right, or it is too old. Enter the code of the last e-mail, or ask for a new"
                                + " one.");
            case TOO_MANY -> Messages.add("code", "Too many wrong codes. Wait " + wait(result) + ", then try again.");
            default -> door = null;
        }
    }

    private void enter(LinkOpening opened) throws IOException {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external().getResponse(),
                AuthenticationParameters.withParams().credential(new CallerOnlyCredential(opened.name())));
        if (status == AuthenticationStatus.SUCCESS) {
            LinkGate.keepTo(request, opened.page());
            if (remember) {
                keep(opened.mark());
            }
            leadTo(opened.page());
        } else {
            Messages.add("", "Opening did not succeed. Try again.");
        }
    }

    private void keep(String mark) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("maxAge", (int)
                Duration.ofDays(Settings.current().number(Setting.LINK_DAYS)).toSeconds());
        attributes.put("path", external().getRequestContextPath() + "/link");
        attributes.put("httpOnly", true);
        attributes.put("secure", Settings.current().flag(Setting.COOKIE_SECURE));
        attributes.put("SameSite", "Lax");
        external().addResponseCookie(COOKIE, mark, attributes);
    }

    private void leadTo(String path) throws IOException {
        external().redirect(external().getRequestContextPath() + path);
        FacesContext.getCurrentInstance().responseComplete();
    }

    private String wait(LinkOpening result) {
        if (result.until() == null) {
            return "a while";
        }
        long seconds = Duration.between(clock.instant(), result.until()).toSeconds();
        long minutes = Math.max(1, (seconds + 59) / 60);
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    private static Caller caller() {
        return new Caller(ClientAddress.of((HttpServletRequest) external().getRequest()), null);
    }

    private static String mark() {
        return external().getRequestCookieMap().get(COOKIE) instanceof Cookie cookie ? cookie.getValue() : null;
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getKey() {
        return key;
    }

    public boolean isSent() {
        return sent;
    }

    /** Never given back to the page. */
    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isRemember() {
        return remember;
    }

    public void setRemember(boolean remember) {
        this.remember = remember;
    }
}
