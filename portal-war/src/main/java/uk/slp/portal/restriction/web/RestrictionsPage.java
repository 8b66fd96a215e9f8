package uk.slp.portal.restriction.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.restriction.OpeningRow;
import uk.slp.portal.restriction.OpeningService;
import uk.slp.portal.restriction.RestrictionQueries;
import uk.slp.portal.restriction.RestrictionRow;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Pager;
import uk.slp.portal.shared.web.Parameters;

/** Restricted cases that the person reads or opened, and all openings for those who watch them. */
@Named
@RequestScoped
public class RestrictionsPage {
    private static final int ROWS = 20;

    @Inject
    private RestrictionQueries queries;

    @Inject
    private OpeningService service;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private List<RestrictionRow> mine;
    private List<OpeningRow> opened;
    private Page<OpeningRow> openings;

    /** A page that is of no use to the person is not found. */
    public void load() {
        if (!isReader()) {
            throw new NotFound("There are no restricted cases here.");
        }
        getMine();
    }

    /** Reads the openings. */
    public void loadOpenings() {
        String page = Parameters.get("page");
        boolean number = page != null && page.matches("[1-9][0-9]{0,3}");
        openings = queries.openings(PageRequest.of(number ? page : null, null, ROWS));
    }

    /** Whether the person reads cases by role and organisation. */
    public boolean isReader() {
        return user.permissions().contains(Permission.RESTRICTED_OPEN);
    }

    /** Whether the person restricts cases. */
    public boolean isKeeper() {
        return user.permissions().contains(Permission.CASE_RESTRICT);
    }

    /** Whether the person may read the list of all openings. */
    public boolean isWatcher() {
        return isKeeper() || user.permissions().contains(Permission.AUDIT_VIEW);
    }

    /** The restricted cases that the person reads. */
    public List<RestrictionRow> getMine() {
        if (mine == null) {
            mine = queries.mine();
        }
        return mine;
    }

    /** What the person opened. */
    public List<OpeningRow> getOpened() {
        if (opened == null) {
            opened = queries.opened();
        }
        return opened;
    }

    /** All openings that the person may know of. */
    public Page<OpeningRow> getOpenings() {
        return openings;
    }

    /** Links to the other pages of openings. */
    public Pager getPager() {
        return Pager.of(openings.page(), ROWS, openings.total(), "/restricted-cases/openings");
    }

    /** Closes what the person opened. */
    public String close(UUID id) {
        service.close(id);
        Messages.done("The case is closed to you again.");
        return "/restriction/list.xhtml?faces-redirect=true";
    }

    /** Whether the case is open by this now. */
    public boolean open(OpeningRow row) {
        return row.openAt(clock.instant());
    }

    /** How long it is or was open. */
    public String span(OpeningRow row) {
        return RestrictionWords.span(row, clock.instant());
    }

    /** What is thought of it. */
    public String judged(OpeningRow row) {
        return row.judgement() == null
                ? "Nobody has said yet whether it was right."
                : row.judgement().label() + ", says " + row.judgedBy() + ": " + row.judgedWords();
    }

    /** Whose people are shut out. */
    public String circle(RestrictionRow row) {
        return RestrictionWords.circle(row.circle());
    }

    /** A moment in words. */
    public String moment(Instant at) {
        return RestrictionWords.moment(at);
    }
}
