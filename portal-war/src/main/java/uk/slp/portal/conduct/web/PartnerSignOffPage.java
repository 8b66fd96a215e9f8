package uk.slp.portal.conduct.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.conduct.ConductCommands.SignOff;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Option;

/** The word of each partner on the final report: who has signed, and signing for one's own. */
@Named("partnerSignOffPage")
@RequestScoped
public class PartnerSignOffPage extends ConductForm {
    private String version;
    private String agrees;
    private String dissent;

    @Override
    public void load() {
        ReviewStatus status = view().status();
        boolean shown = record().own() && (status == ReviewStatus.FINAL || status == ReviewStatus.PUBLISHED);
        if (!shown) {
            throw new NotFound("Partners sign a report that is final.");
        }
    }

    /** Signs. */
    public String sign() {
        Boolean said = agrees == null || agrees.isEmpty() ? null : Boolean.valueOf(agrees.equals("yes"));
        return attempt(
                () -> service().signOff(new SignOff(reference(), expected(), said, dissent)),
                "Your view has been recorded.",
                "/conduct/sign-off.xhtml");
    }

    /** The two answers. */
    public List<Option> answers() {
        return List.of(
                Option.of("yes", "We agree with this report and its publication"),
                new Option("no", "We do not agree", "The report can still be published; your words stay with it"));
    }

    @Override
    protected void outdated(StaleVersion stale) {
        version = null;
        super.outdated(stale);
    }

    private long expected() {
        return version(getVersion());
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getAgrees() {
        return agrees;
    }

    public void setAgrees(String agrees) {
        this.agrees = agrees;
    }

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }
}
