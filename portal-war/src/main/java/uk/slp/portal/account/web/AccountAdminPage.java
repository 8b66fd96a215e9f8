package uk.slp.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import uk.slp.portal.account.AccountAdminQueries;
import uk.slp.portal.account.AccountAdminService;
import uk.slp.portal.account.AccountDetails;
import uk.slp.portal.account.AccountRow;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/** One account, new or known, for an administrator. */
@Named
@RequestScoped
public class AccountAdminPage {
    private static final List<OrganisationKind> KINDS = List.of(
            OrganisationKind.LOCAL_AUTHORITY,
            OrganisationKind.PARTNERSHIP,
            OrganisationKind.ICB,
            OrganisationKind.POLICE,
            OrganisationKind.OVERVIEW_PANEL,
            OrganisationKind.NATIONAL_BODY,
            OrganisationKind.OTHER);

    @Inject
    private AccountAdminQueries queries;

    @Inject
    private AccountAdminService service;

    private List<Option> choices;
    private AccountRow view;
    private String username;
    private String displayName;
    private String jobTitle;
    private String email;
    private String organisation;
    private List<String> roles = new ArrayList<>();
    private String version;
    private String oneTimePassword;

    @PostConstruct
    void load() {
        String name = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("name");
        if (name != null) {
            show(name);
        } else {
            getOrganisations();
        }
    }

    private void show(String name) {
        view = queries.one(name);
        username = view.username();
        displayName = view.displayName();
        jobTitle = view.jobTitle();
        email = view.email();
        roles = new ArrayList<>(view.roles().stream().map(Role::code).toList());
        version = Long.toString(view.version());
    }

    /** Makes the account and shows its one-time password once. */
    public void create() {
        attempt(() -> {
            String password = service.create(details());
            show(username.strip());
            return password;
        });
    }

    /** Keeps what was corrected. */
    public String change() {
        return attempt(() -> {
                    service.change(details(), expected());
                    return null;
                })
                ? there("The account was changed.")
                : null;
    }

    /** Ends the account. */
    public String close() {
        return attempt(() -> {
                    service.close(view.username(), expected());
                    return null;
                })
                ? there("The account is closed. What the person did stays in every record.")
                : null;
    }

    /** Opens it again. */
    public String open() {
        return attempt(() -> {
                    service.open(view.username(), expected());
                    return null;
                })
                ? there("The account is open, and the person can try again.")
                : null;
    }

    /** Replaces a forgotten password and shows the one-time password once. */
    public void reset() {
        attempt(() -> {
            String password = service.resetPassword(view.username(), expected());
            show(view.username());
            return password;
        });
    }

    private boolean attempt(Supplier<String> step) {
        try {
            oneTimePassword = step.get();
            return true;
        } catch (RuleViolation refused) {
            Messages.add(refused);
        } catch (NotAllowedNow refused) {
            Messages.add("", refused.getMessage());
        } catch (StaleVersion stale) {
            Messages.add(
                    "",
                    Changer.name(stale) + " changed this account after you opened this page. What you typed is"
                            + " still here; send it again to keep it.");
            version = Long.toString(queries.one(view.username()).version());
        }
        return false;
    }

    private String there(String told) {
        Messages.done(told);
        return "/admin/account.xhtml?faces-redirect=true&name=" + view.username();
    }

    private AccountDetails details() {
        return new AccountDetails(
                view == null ? username : view.username(), displayName, jobTitle, email, organisation, roles);
    }

    private long expected() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    /** Organisations to choose from, partnerships and authorities before boards and forces. */
    public List<Option> getOrganisations() {
        if (choices == null) {
            choices = Option.of(
                    queries.organisations(KINDS).stream()
                            .sorted(Comparator.comparing((OrganisationView o) -> KINDS.indexOf(o.kind())))
                            .toList(),
                    o -> o.id().toString(),
                    o -> o.name() + ", " + o.kind().label());
        }
        return choices;
    }

    /** The roles to choose from. */
    public List<Option> getAllRoles() {
        return Option.of(
                Arrays.stream(Role.values()).filter(role -> !role.byLink()).toList(), Role::code, Role::label);
    }

    /** When the person last signed in, in words. */
    public String getLastSignIn() {
        Instant last = view.lastSignInAt();
        return last == null
                ? "Never"
                : DeadlineWords.record(last.atZone(PortalTime.LONDON).toLocalDate());
    }

    public AccountRow getView() {
        return view;
    }

    /** Shown once, after it was made. */
    public String getOneTimePassword() {
        return oneTimePassword;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
