package uk.slp.portal.rapidreview.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.slp.portal.known.KnownBeside;
import uk.slp.portal.known.KnownKeeper;
import uk.slp.portal.known.MarkPassage;
import uk.slp.portal.rapidreview.RapidReviewKnownService;

/** Shows published learning beside the sections of a rapid review; a part is the code of a section. */
@ApplicationScoped
public class RapidReviewKnown implements KnownKeeper {
    @Inject
    private RapidReviewKnownService service;

    @Override
    public String kind() {
        return "rapid-reviews";
    }

    @Override
    public KnownBeside beside(String reference, String part) {
        return service.beside(reference, part);
    }

    @Override
    public void mark(MarkPassage command) {
        service.mark(command);
    }
}
