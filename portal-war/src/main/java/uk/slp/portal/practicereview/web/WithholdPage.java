package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import uk.slp.portal.practicereview.ReviewAction;
import uk.slp.portal.practicereview.ReviewCommands.Withhold;
import uk.slp.portal.practicereview.ReviewStatus;

/** The decision not to publish. */
@Named("withholdPage")
@RequestScoped
public class WithholdPage extends ReviewForm {
    private String justification;
    private String improvementInformation;
    private String noInformationReason;

    @Override
    public void load() {
        need(ReviewAction.WITHHOLD);
    }

    /** Withholds. */
    public String withhold() {
        return attempt(
                () -> service()
                        .withhold(new Withhold(
                                reference(), expected(), justification, improvementInformation, noInformationReason)),
                "The report is withheld. Tell the Panel and the Secretary of State; the Panel can read the reasons here.",
                "view",
                ReviewStatus.WITHHELD);
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }

    public String getImprovementInformation() {
        return improvementInformation;
    }

    public void setImprovementInformation(String improvementInformation) {
        this.improvementInformation = improvementInformation;
    }

    public String getNoInformationReason() {
        return noInformationReason;
    }

    public void setNoInformationReason(String noInformationReason) {
        this.noInformationReason = noInformationReason;
    }
}
