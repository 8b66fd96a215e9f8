package uk.slp.portal.conduct.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import uk.slp.portal.conduct.ConductCommands.NoticeSent;
import uk.slp.portal.conduct.ConductKind;
import uk.slp.portal.conduct.ConductLine;
import uk.slp.portal.conduct.ConductState;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Parameters;

/** One notice of delay, to be printed or sent, and the day on which it went. */
@Named("delayNoticePage")
@RequestScoped
public class DelayNoticePage extends ConductForm {
    private DateText day = new DateText();
    private String version;

    @Override
    public void load() {
        notice();
    }

    /** The notice that the address names. */
    public ConductLine notice() {
        return record().line(GivenId.of(Parameters.need("id")))
                .filter(one -> one.kind() == ConductKind.NOTICE)
                .orElseThrow(() -> new NotFound("There is no such notice."));
    }

    /** Whether the person can record that it went. */
    public boolean isToSend() {
        return record().comments() && notice().state() == ConductState.TO_SEND;
    }

    /** Records that it went. */
    public String sent() {
        return attempt(
                () -> service().noticeSent(new NoticeSent(reference(), notice().id(), expected(), text(day))),
                "Recorded that the notice was sent.",
                "/conduct/view.xhtml");
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
        return version == null ? Long.toString(notice().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public DateText getDay() {
        return day;
    }

    public void setDay(DateText day) {
        this.day = day;
    }
}
