package uk.slp.portal.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import uk.slp.portal.learning.LearningQueries;
import uk.slp.portal.learning.ReadingList;
import uk.slp.portal.shared.web.PublicAddress;

/** Reads what a reading list names, as it is now. */
@ApplicationScoped
public class Packs {
    @Inject
    private LearningQueries queries;

    @Inject
    private Clock clock;

    /** The reading list of an address. */
    PackView of(HttpServletRequest request) {
        ReadingList list = Given.readingList(request);
        return new PackView(
                list,
                queries.bySlugs(
                        list.passages().stream().map(ReadingList.Passage::slug).collect(Collectors.toSet())),
                PublicAddress.base(request),
                request.getContextPath(),
                LocalDate.now(clock));
    }
}
