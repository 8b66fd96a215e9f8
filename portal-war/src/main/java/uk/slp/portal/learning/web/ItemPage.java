package uk.slp.portal.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.FormerText;
import uk.slp.portal.learning.LearningQueries;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.learning.OriginalQueries;
import uk.slp.portal.learning.SimilarItem;
import uk.slp.portal.learning.SimilarLearning;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.web.ConditionalAnswer;
import uk.slp.portal.shared.web.PublicAddress;
import uk.slp.portal.shared.web.Site;

/** The page of one published item. */
@Named
@RequestScoped
public class ItemPage {
    @Inject
    private LearningQueries queries;

    @Inject
    private OriginalQueries originals;

    @Inject
    private SimilarLearning similar;

    @Inject
    private Clock clock;

    @Inject
    private Site site;

    @Inject
    private CurrentUser user;

    private @Nullable ItemView view;
    private int notKept;

    /**
     * Reads the item that the address names, before anything is written. A withdrawn one is answered with its record and
     * status 410.
     *
     * @throws NotFound if nothing was ever published there
     */
    public void open() {
        read(true);
    }

    /** Of a version that was replaced the file is not shown, so it need not be asked for. */
    private void read(boolean withFile) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        String slug = external.getRequestParameterMap().getOrDefault("id", "");
        LearningView item =
                queries.bySlug(slug).orElseThrow(() -> new NotFound("Nothing was published at that address."));
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        LocalDate today = LocalDate.now(clock);
        if (!item.published()) {
            external.setResponseStatus(HttpServletResponse.SC_GONE);
        }
        List<SimilarItem> alike = similar.to(item);
        OriginalQueries.Around around = item.published() && withFile
                ? originals.around(item)
                : new OriginalQueries.Around(null, List.of(), List.of());
        if (item.published()
                && unchanged(item, alike, around, today, request, (HttpServletResponse) external.getResponse())) {
            faces.responseComplete();
            return;
        }
        view = new ItemView(
                        item,
                        PublicAddress.base(request),
                        external.getRequestContextPath(),
                        today,
                        queries.versions(item))
                .carrying(Given.readingList(external), beside(item, around, alike));
    }

    private Beside beside(LearningView item, OriginalQueries.Around around, List<SimilarItem> alike) {
        return item.published()
                ? new Beside(around.file(), "", changeable(item), alike, around.recommendations(), around.also())
                : new Beside(
                        null,
                        queries.improvementsInsteadOf(item).orElse(""),
                        changeable(item),
                        alike,
                        List.of(),
                        List.of());
    }

    /** Only hides: who may change what is decided where it is changed. */
    private boolean changeable(LearningView item) {
        Person person = user.person();
        if (person == null) {
            return false;
        }
        Set<Permission> held = person.permissions();
        return item.practiceReviewId() == null
                ? held.contains(Permission.LIBRARY_EDIT)
                : held.contains(Permission.LEARNING_WITHDRAW)
                        && person.organisationName().equals(item.publisher());
    }

    /**
     * Reads a replaced version of the item. A version that was not kept is answered with status 410 and what is known of
     * it, on the page of the present version.
     *
     * @throws NotFound if there was no such version
     */
    public void openFormer() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String number = external.getRequestParameterMap().getOrDefault("number", "");
        if (!number.matches("[1-9]\\d{0,4}")) {
            throw new NotFound("There is no such version.");
        }
        read(false);
        ItemView present = view;
        if (present == null || !present.isPublished()) {
            return;
        }
        FormerText text = queries.former(present.item(), Integer.parseInt(number))
                .orElseThrow(() -> new NotFound("There is no such version."));
        if (text.readable()) {
            view = present.former(text);
        } else {
            external.setResponseStatus(HttpServletResponse.SC_GONE);
            notKept = text.number();
        }
    }

    /** The number of a version that was asked for and is not kept; 0 if none. */
    public int getNotKept() {
        return notKept;
    }

    /** The page depends on the item, what is similar to it, the day, the dress of the site, and whether its reader is signed in. */
    private boolean unchanged(
            LearningView item,
            List<SimilarItem> alike,
            OriginalQueries.Around around,
            LocalDate today,
            HttpServletRequest request,
            HttpServletResponse response) {
        String tag = ConditionalAnswer.tag(
                request.getQueryString(),
                request.getRequestURI(),
                item.id(),
                item.version(),
                alike,
                around.recommendations(),
                around.also(),
                today,
                site.getDress(),
                user.isSignedIn(),
                changeable(item),
                PublicAddress.base(request));
        response.setHeader("Vary", "Cookie");
        return ConditionalAnswer.unchanged(request, response, tag);
    }

    public @Nullable ItemView getView() {
        return view;
    }
}
