package uk.slp.portal.account.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.persistence.VersionedRecord;

/**
 * A person who can sign in, for one organisation.
 */
@Entity
@Table(name = "account")
public class Account extends VersionedRecord {
    @Column(name = "username")
    private String username;

    @Column(name = "email")
    private String email;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "job_title")
    private String jobTitle;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "last_sign_in_at")
    private @Nullable Instant lastSignInAt;

    @Column(name = "active")
    private boolean active = true;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "session_epoch")
    private long sessionEpoch;

    @Column(name = "demonstration")
    private boolean demonstration;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private List<AccountRole> roles = new ArrayList<>();

    /** For the persistence provider. */
    protected Account() {}

    /**
     * A new account.
     *
     * @param passwordHash as made by the password hash of the portal, never a password
     */
    public Account(
            String username,
            String displayName,
            String jobTitle,
            String email,
            UUID organisationId,
            String passwordHash,
            boolean demonstration,
            Instant at) {
        super("system", at);
        this.username = username;
        this.displayName = displayName;
        this.jobTitle = jobTitle;
        this.email = email;
        this.organisationId = organisationId;
        this.passwordHash = passwordHash;
        this.demonstration = demonstration;
    }

    /** Gives a role. */
    public void grant(Role role) {
        roles.add(new AccountRole(this, role));
    }

    /** Corrects what is known of the person. */
    public void describe(String newName, String newJobTitle, String newEmail, String by, Instant at) {
        displayName = newName;
        jobTitle = newJobTitle;
        email = newEmail;
        touched(by, at);
    }

    /**
     * Gives exactly these roles.
     *
     * @return whether one was taken away
     */
    public boolean holdOnly(Set<Role> wanted, String by, Instant at) {
        boolean taken = roles.removeIf(held -> !wanted.contains(held.role()));
        Set<Role> kept = roles.stream().map(AccountRole::role).collect(Collectors.toSet());
        wanted.stream().filter(role -> !kept.contains(role)).sorted().forEach(this::grant);
        touched(by, at);
        return taken;
    }

    /** Ends the account: nobody signs in with it any more. What the person did stays in every record. */
    public void close(String by, Instant at) {
        active = false;
        touched(by, at);
    }

    /** Opens it again. */
    public void open(String by, Instant at) {
        active = true;
        touched(by, at);
    }

    /** Replaces the password by a one-time password, which the person must change at the next sign-in. */
    public void oneTimePassword(String newHash, String by, Instant at) {
        passwordHash = newHash;
        mustChangePassword = true;
        touched(by, at);
    }

    /** Ends every session that is open. */
    public void endSessions() {
        sessionEpoch++;
    }

    /** The number that a session must hold to be one of this account. */
    public long sessionEpoch() {
        return sessionEpoch;
    }

    /** Whether the password is a one-time password. */
    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public boolean active() {
        return active;
    }

    public String jobTitle() {
        return jobTitle;
    }

    public String email() {
        return email;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public @Nullable Instant lastSignInAt() {
        return lastSignInAt;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean demonstration() {
        return demonstration;
    }

    /** The roles held. */
    public List<AccountRole> roles() {
        return Collections.unmodifiableList(roles);
    }

    /** Notes the sign-in. */
    public void signedIn(Instant now) {
        lastSignInAt = now;
        touched(username, now);
    }

    /** Replaces the password by the hash of another. */
    public void changePassword(String newHash, Instant now) {
        passwordHash = newHash;
        mustChangePassword = false;
        touched(username, now);
    }
}
