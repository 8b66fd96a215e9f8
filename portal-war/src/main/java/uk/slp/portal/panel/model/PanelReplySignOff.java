package uk.slp.portal.panel.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.rapidreview.Partner;

/** That one safeguarding partner agrees with a changed decision, or dissents and says why (rule 33). */
@Entity
@Table(name = "panel_reply_sign_off")
public class PanelReplySignOff {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "panel_reply_id")
    private PanelReply reply;

    @Column(name = "partner")
    private Partner partner;

    @Column(name = "agrees")
    private boolean agrees;

    @Column(name = "dissent")
    private @Nullable String dissent;

    @Column(name = "signed_name")
    private String signedName;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    /** For the persistence provider. */
    protected PanelReplySignOff() {}

    /**
     * What a partner says, and who says it for it.
     *
     * @param agrees whether it agrees
     * @param dissent its words when it does not
     * @param name name of the person
     * @param username sign-in name of the person
     */
    public record Signature(Partner partner, boolean agrees, @Nullable String dissent, String name, String username) {}

    PanelReplySignOff(PanelReply reply, Signature signature, Instant at) {
        this.reply = reply;
        this.partner = signature.partner();
        sign(signature, at);
    }

    final void sign(Signature signature, Instant at) {
        agrees = signature.agrees();
        dissent = agrees ? null : signature.dissent();
        signedName = signature.name();
        signedBy = signature.username();
        signedAt = at;
    }

    public UUID id() {
        return id;
    }

    public PanelReply reply() {
        return reply;
    }

    public Partner partner() {
        return partner;
    }

    public boolean agrees() {
        return agrees;
    }

    public @Nullable String dissent() {
        return dissent;
    }

    public String signedName() {
        return signedName;
    }

    public String signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
