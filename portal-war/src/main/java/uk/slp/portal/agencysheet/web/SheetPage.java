package uk.slp.portal.agencysheet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import uk.slp.portal.agencysheet.SheetQueries;
import uk.slp.portal.agencysheet.SheetService;
import uk.slp.portal.agencysheet.SheetView;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;

/** A contributor's own sheet: what is asked, what is written, and sending it in. */
@Named("sheetPage")
@RequestScoped
public class SheetPage {
    @Inject
    private SheetQueries queries;

    @Inject
    private SheetService service;

    private SheetView view;
    private String version;

    /** Reads the sheet. */
    public void load() {
        view();
    }

    /** The sheet. */
    public SheetView view() {
        if (view == null) {
            view = queries.view(Parameters.need("ref"));
        }
        return view;
    }

    /** Adds a line and shows its page. */
    public String addLine() {
        try {
            UUID line = service.addLine(view().reference(), null, Map.of());
            return "/agencysheet/line.xhtml?faces-redirect=true&ref=" + view().reference() + "&line=" + line;
        } catch (RuleViolation refused) {
            Messages.add(refused);
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage());
        }
        return null;
    }

    /** Sends the sheet in. */
    public String sendIn() {
        try {
            service.sendIn(view().reference(), Versions.of(version, view().version()));
        } catch (RuleViolation refused) {
            // The answers are on another page, so the list at the top says it all.
            refused.violations().forEach(one -> Messages.add("", one.message()));
            return null;
        } catch (StaleVersion stale) {
            version = null;
            view = null;
            Messages.add("", Versions.words(stale));
            return null;
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage());
            return null;
        }
        Messages.done("Your sheet has been sent in.");
        return "/agencysheet/view.xhtml?faces-redirect=true&ref=" + view().reference();
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
