package uk.slp.portal.panelmeeting.web;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.panelmeeting.MeetingView;
import uk.slp.portal.panelmeeting.PanelMeetingQueries;
import uk.slp.portal.panelmeeting.PanelMeetingService;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.VersionedForm;

/** What every page about one meeting does. */
public abstract class MeetingForm extends VersionedForm<MeetingView> {
    @Inject
    private PanelMeetingQueries queries;

    @Inject
    private PanelMeetingService service;

    @Inject
    private Clock clock;

    MeetingForm() {
        super("panelmeeting");
    }

    /** Reads the meeting; a page about one item reads that one only. */
    @Override
    protected MeetingView read(String reference) {
        return queries.view(reference);
    }

    PanelMeetingQueries queries() {
        return queries;
    }

    PanelMeetingService service() {
        return service;
    }

    Clock clock() {
        return clock;
    }

    /** Address of the meeting. */
    public String base() {
        return Parameters.base() + "/panel-meetings/" + view().reference();
    }

    /** The day, in words. */
    public String day() {
        return DeadlineWords.full(view().day());
    }
}
