package uk.slp.portal.childdeathreturn.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreturn.AskedReturn;
import uk.slp.portal.childdeathreturn.ReturnRequestQueries;
import uk.slp.portal.childdeathreturn.ReturnRequestService;
import uk.slp.portal.childdeathreturn.ReturnView;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.onelink.LinkState;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** One return, for the panel that asked. */
@Named("askedReturnPage")
@RequestScoped
public class AskedPage extends TriedForm {
    @Inject
    private ReturnRequestQueries queries;

    @Inject
    private ReturnRequestService service;

    private @Nullable AskedReturn asked;
    private @Nullable String version;
    private @Nullable String reason;
    private @Nullable String address;
    private DateText due = new DateText();

    /** Reads the return. */
    public void load() {
        asked();
    }

    /** The return with its case. */
    public AskedReturn asked() {
        AskedReturn known = asked;
        if (known == null) {
            known = queries.one(Parameters.need("ref"), Parameters.need("return"));
            asked = known;
        }
        return known;
    }

    /** The return. */
    public ReturnView view() {
        return asked().view();
    }

    @Override
    protected void readAgain() {
        asked = null;
    }

    @Override
    protected void outdated(StaleVersion stale) {
        version = Long.toString(view().version());
        super.outdated(stale);
    }

    private interface Step {
        void take(String childDeath, String reference, long expected);
    }

    private @Nullable String step(Step step, String done) {
        String death = asked().death().reference();
        String reference = view().reference();
        long expected = version == null ? view().version() : version(version);
        if (!tried(() -> step.take(death, reference, expected))) {
            return null;
        }
        Messages.done(done);
        return "/childdeathreturn/asked.xhtml?faces-redirect=true&ref=" + death + "&return=" + reference;
    }

    private @Nullable LocalDate day() {
        return due.date().orElse(null);
    }

    /** Sends it back. */
    public @Nullable String sendBack() {
        return step(
                (death, reference, expected) -> service.sendBack(death, reference, expected, reason, day()),
                "The return has been sent back, and its writer has been told.");
    }

    /** Asks again. */
    public @Nullable String askAgain() {
        return step(
                (death, reference, expected) -> service.askAgain(death, reference, expected, reason, day()),
                "The agency is asked again, and its writer has been told.");
    }

    /** Asks no more. */
    public @Nullable String withdraw() {
        return step(
                (death, reference, expected) -> service.withdraw(death, reference, expected, reason),
                "The request has been withdrawn.");
    }

    /** Has somebody else write it. */
    public @Nullable String give() {
        return step(
                (death, reference, expected) -> service.give(death, reference, expected, address),
                "Somebody else writes the return now, and has been told.");
    }

    /** Sends a new link. */
    public @Nullable String sendLink() {
        return step(
                (death, reference, expected) -> service.sendLink(death, reference),
                "A new link has been sent. Those that were sent before open nothing any more.");
    }

    /** Until when the link works, in words. */
    public String getLinkUntil() {
        LinkState link = asked().link();
        if (link == null) {
            return "";
        }
        if (link.revoked()) {
            return "It was withdrawn";
        }
        return link.finished()
                ? "It ended when the return was sent"
                : DeadlineWords.full(LocalDate.ofInstant(link.validUntil(), PortalTime.LONDON));
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public DateText getDue() {
        return due;
    }
}
