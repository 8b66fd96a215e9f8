package uk.slp.portal.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.slp.portal.shared.access.Role;

/** That a person holds a role in their organisation. */
@Entity
@Table(name = "account_role")
public class AccountRole {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "role")
    private Role role;

    /** For the persistence provider. */
    protected AccountRole() {}

    AccountRole(Account account, Role role) {
        this.account = account;
        this.role = role;
    }

    public Role role() {
        return role;
    }
}
