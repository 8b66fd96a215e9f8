package uk.slp.portal.agencysheet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import uk.slp.portal.agencysheet.AskedSheet;
import uk.slp.portal.agencysheet.Contributor;
import uk.slp.portal.agencysheet.SheetRequestQueries;
import uk.slp.portal.agencysheet.SheetRequestService;
import uk.slp.portal.agencysheet.SheetView;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.onelink.LinkState;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** One sheet, for the authors of its review. */
@Named("askedSheetPage")
@RequestScoped
public class AskedSheetPage {
    @Inject
    private SheetRequestQueries queries;

    @Inject
    private SheetRequestService service;

    private AskedSheet asked;
    private String version;
    private String reason;
    private String contributor;
    private String address;

    /** Reads the sheet. */
    public void load() {
        view();
    }

    private AskedSheet asked() {
        if (asked == null) {
            asked = queries.one(Parameters.need("ref"), Parameters.need("sheet"));
        }
        return asked;
    }

    /** The sheet. */
    public SheetView view() {
        return asked().sheet();
    }

    /** Who else could write it. */
    public List<Option> others() {
        return Option.of(asked().others(), Contributor::username, Contributor::words);
    }

    private interface Step {
        void take(String review, String sheet, long expected);
    }

    private String step(Step step, String done) {
        try {
            step.take(view().reviewReference(), view().reference(), Versions.of(version, view().version()));
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (StaleVersion stale) {
            version = null;
            asked = null;
            Messages.add("", Versions.words(stale));
            return null;
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage());
            return null;
        }
        Messages.done(done);
        return "/agencysheet/asked.xhtml?faces-redirect=true&ref=" + view().reviewReference() + "&sheet="
                + view().reference();
    }

    /** Asks no more. */
    public String withdraw() {
        return step(
                (review, sheet, expected) -> service.withdraw(review, sheet, expected, reason),
                "The request has been withdrawn.");
    }

    /** Asks again. */
    public String reopen() {
        return step(
                (review, sheet, expected) -> service.reopen(review, sheet, expected, reason),
                "The sheet is open again, and its contributor has been told.");
    }

    /** Has somebody else write it. */
    public String give() {
        return step(
                (review, sheet, expected) -> service.give(review, sheet, expected, contributor, address),
                "Somebody else writes the sheet now, and has been told.");
    }

    /** The link of who writes it without an account; null where that person has one. */
    public LinkState getLink() {
        return asked().link();
    }

    /** Until when the link works, in words. */
    public String getLinkUntil() {
        return DeadlineWords.full(LocalDate.ofInstant(getLink().validUntil(), PortalTime.LONDON));
    }

    /** Sends a new link. */
    public String sendLink() {
        return step(
                (review, sheet, expected) -> service.sendLink(review, sheet),
                "A new link has been sent. Those that were sent before open nothing any more.");
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getContributor() {
        return contributor;
    }

    public void setContributor(String contributor) {
        this.contributor = contributor;
    }
}
