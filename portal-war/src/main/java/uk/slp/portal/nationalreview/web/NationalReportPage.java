package uk.slp.portal.nationalreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import uk.slp.portal.nationalreview.NationalCommands.Report;
import uk.slp.portal.nationalreview.NationalReport;
import uk.slp.portal.shared.web.DateText;

/** Recording what the report of a national review says, and the days around its publication. */
@Named("nationalReportPage")
@RequestScoped
public class NationalReportPage extends NationalForm {
    private String improvements;
    private String systemicReasons;
    private String quality;
    private DateText plannedOn;
    private DateText copiedOn;
    private String shortNotice;

    @Override
    public void load() {
        need(view().mayReport() || postback());
    }

    /** Keeps it. */
    public String save() {
        return attempt(
                () -> service()
                        .report(new Report(
                                reference(),
                                expected(),
                                new NationalReport(
                                        improvements,
                                        systemicReasons,
                                        quality,
                                        given(plannedOn),
                                        given(copiedOn),
                                        shortNotice))),
                "Saved.");
    }

    public String getImprovements() {
        return postback() ? improvements : view().report().improvements();
    }

    public void setImprovements(String improvements) {
        this.improvements = improvements;
    }

    public String getSystemicReasons() {
        return postback() ? systemicReasons : view().report().systemicReasons();
    }

    public void setSystemicReasons(String systemicReasons) {
        this.systemicReasons = systemicReasons;
    }

    public String getQuality() {
        return postback() ? quality : view().report().quality();
    }

    public void setQuality(String quality) {
        this.quality = quality;
    }

    public DateText getPlannedOn() {
        if (plannedOn == null) {
            plannedOn = postback()
                    ? new DateText()
                    : DateText.of(view().report().plannedOn().day());
        }
        return plannedOn;
    }

    public void setPlannedOn(DateText plannedOn) {
        this.plannedOn = plannedOn;
    }

    public DateText getCopiedOn() {
        if (copiedOn == null) {
            copiedOn = postback()
                    ? new DateText()
                    : DateText.of(view().report().copiedOn().day());
        }
        return copiedOn;
    }

    public void setCopiedOn(DateText copiedOn) {
        this.copiedOn = copiedOn;
    }

    public String getShortNotice() {
        return postback() ? shortNotice : view().report().shortNotice();
    }

    public void setShortNotice(String shortNotice) {
        this.shortNotice = shortNotice;
    }
}
