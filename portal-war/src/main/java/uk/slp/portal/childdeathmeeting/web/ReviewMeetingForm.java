package uk.slp.portal.childdeathmeeting.web;

import jakarta.inject.Inject;
import uk.slp.portal.childdeathmeeting.ReviewMeetingQueries;
import uk.slp.portal.childdeathmeeting.ReviewMeetingService;
import uk.slp.portal.childdeathmeeting.ReviewMeetingView;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.VersionedForm;

/** What every page about one review meeting does. */
public abstract class ReviewMeetingForm extends VersionedForm<ReviewMeetingView> {
    @Inject
    private ReviewMeetingQueries queries;

    @Inject
    private ReviewMeetingService service;

    ReviewMeetingForm() {
        super("childdeathmeeting");
    }

    @Override
    protected ReviewMeetingView read(String reference) {
        return queries.view(reference);
    }

    ReviewMeetingQueries queries() {
        return queries;
    }

    ReviewMeetingService service() {
        return service;
    }

    /** Address of the meeting. */
    public String base() {
        return Parameters.base() + "/child-death-meetings/" + view().reference();
    }

    /** Address of the case. */
    public String caseBase() {
        return Parameters.base() + view().death().path();
    }

    /** The day, in words. */
    public String day() {
        return DeadlineWords.full(view().day());
    }
}
