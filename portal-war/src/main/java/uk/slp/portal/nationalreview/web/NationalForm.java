package uk.slp.portal.nationalreview.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.nationalreview.GivenDay;
import uk.slp.portal.nationalreview.NationalReviewQueries;
import uk.slp.portal.nationalreview.NationalReviewService;
import uk.slp.portal.nationalreview.NationalStatus;
import uk.slp.portal.nationalreview.NationalView;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.VersionedForm;

/** What every page about one national review does. */
public abstract class NationalForm extends VersionedForm<NationalView> {
    @Inject
    private NationalReviewQueries queries;

    @Inject
    private NationalReviewService service;

    @Inject
    private Clock clock;

    NationalForm() {
        super("nationalreview");
    }

    /** Reads the review; a page that shows no cases does not ask for them. */
    @Override
    protected NationalView read(String reference) {
        return queries.view(reference);
    }

    NationalReviewQueries queries() {
        return queries;
    }

    NationalReviewService service() {
        return service;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }

    /** Address of the review. */
    public String base() {
        return Parameters.base() + "/national-reviews/" + view().reference();
    }

    /** A day in words; empty for none. */
    public String day(LocalDate day) {
        return day == null ? "" : DeadlineWords.full(day);
    }

    static GivenDay given(DateText boxes) {
        return boxes == null ? GivenDay.NONE : new GivenDay(boxes.date().orElse(null), boxes.isWrong());
    }

    /** Tries something; the review's page comes next. */
    String attempt(Runnable act, String done, NationalStatus... reached) {
        return attempt(act, done, "view", reached);
    }
}
