package uk.slp.portal.childdeath.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.AskToTell;
import uk.slp.portal.childdeath.NoticeKind;
import uk.slp.portal.childdeath.NoticeLinkQueries;
import uk.slp.portal.childdeath.NoticeLinkRow;
import uk.slp.portal.childdeath.NoticeLinkService;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.TriedForm;

/** Who tells the panel of a death by a link: send one, send it again, withdraw it. */
@Named("deathLinks")
@RequestScoped
public class NoticeLinksPage extends TriedForm {
    private static final String HERE = "/childdeath/links.xhtml?faces-redirect=true";

    @Inject
    private NoticeLinkQueries queries;

    @Inject
    private NoticeLinkService service;

    @Inject
    private DeathTexts texts;

    @Inject
    private Clock clock;

    private @Nullable List<NoticeLinkRow> rows;
    private @Nullable String kind;
    private @Nullable String body;
    private @Nullable String address;

    /** Reads the links. */
    public void load() {
        rows();
    }

    /** The links, the newest first. */
    public List<NoticeLinkRow> rows() {
        if (rows == null) {
            rows = queries.latest();
        }
        return rows;
    }

    /** What can be told. */
    public List<Option> kinds() {
        return Option.of(Arrays.asList(NoticeKind.values()), NoticeKind::code, NoticeKind::label);
    }

    /** How far one is, in words. */
    public String state(NoticeLinkRow row) {
        if (row.sentAt() != null) {
            return "Sent on " + texts.moment(row.sentAt());
        }
        if (row.link().revoked()) {
            return "Withdrawn";
        }
        if (!row.going(clock.instant())) {
            return "Ended on " + texts.moment(row.link().validUntil()) + " without being sent";
        }
        return row.link().openedAt() == null
                ? "Not opened yet"
                : "Opened on " + texts.moment(row.link().openedAt()) + ", not sent yet";
    }

    /** Sends a link. */
    public @Nullable String send() {
        boolean done = tried(() -> service.send(new AskToTell(kind, address, body)));
        if (done) {
            Messages.done("The link has been sent. It opens one notification, and nothing else.");
        }
        return done ? HERE : null;
    }

    /** Sends a new key. */
    public @Nullable String sendAgain(String reference) {
        boolean done = tried(() -> service.sendAgain(reference));
        if (done) {
            Messages.done("A new link has been sent. Those that were sent before open nothing any more.");
        }
        return done ? HERE : null;
    }

    /** Ends a link. */
    public @Nullable String withdraw(String reference) {
        boolean done = tried(() -> service.withdraw(reference));
        if (done) {
            Messages.done("The link was withdrawn, and its holder has been told.");
        }
        return done ? HERE : null;
    }

    @Override
    protected void readAgain() {
        rows = null;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
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
