package uk.slp.portal.nationalreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.nationalreview.NationalCommands.Describe;
import uk.slp.portal.nationalreview.NationalReviewQueries;
import uk.slp.portal.nationalreview.PoolEntry;
import uk.slp.portal.nationalreview.ReviewerPoolService;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** The pool of reviewers: as everybody reads it, and as the secretariat keeps it. */
@Named("reviewerPoolPage")
@RequestScoped
public class ReviewerPoolPage extends TriedForm {
    @Inject
    private NationalReviewQueries queries;

    @Inject
    private ReviewerPoolService service;

    private List<PoolEntry> pool;
    private List<PoolEntry> whole;
    private String name;
    private String expertise;
    private String version;

    /** Who is of the pool. */
    public List<PoolEntry> pool() {
        if (pool == null) {
            pool = queries.pool();
        }
        return pool;
    }

    /** Reads everybody who is or was of it. */
    public void load() {
        whole();
        if (!isNew()) {
            entry();
        }
    }

    /** Everybody who is or was of it. */
    public List<PoolEntry> whole() {
        if (whole == null) {
            whole = queries.wholePool();
        }
        return whole;
    }

    /** From when until when, in words. */
    public String time(PoolEntry entry) {
        String since = "Since " + DeadlineWords.record(entry.since());
        return entry.until() == null ? since : since + ", until " + DeadlineWords.record(entry.until());
    }

    /** Whether somebody new is described. */
    public boolean isNew() {
        return Parameters.need("id").isEmpty();
    }

    /** Whether everybody reads the entry; of somebody who has left the pool nobody does. */
    public boolean isPublished() {
        return isNew() || entry().until() == null;
    }

    /** The person of the address. */
    public PoolEntry entry() {
        return whole().stream()
                .filter(e -> e.id().toString().equals(Parameters.need("id")))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is nobody like that in the pool."));
    }

    /** Keeps what is told of the person. */
    public String save() {
        return attempt(
                () -> service.describe(new Describe(isNew() ? null : entry().id(), expected(), name, expertise)),
                isPublished() ? "Saved. Everybody can read it now." : "Saved.");
    }

    /** The person leaves. */
    public String leave() {
        UUID id = entry().id();
        return attempt(() -> service.leave(id, expected()), "The person is no longer in the published pool.");
    }

    private String attempt(Runnable act, String done) {
        if (!tried(act)) {
            return null;
        }
        Messages.done(done);
        return "/nationalreview/pool.xhtml?faces-redirect=true";
    }

    @Override
    protected void readAgain() {
        whole = null;
    }

    @Override
    protected void outdated(StaleVersion stale) {
        version = Long.toString(entry().version());
        super.outdated(stale);
    }

    private long expected() {
        return version(version);
    }

    public String getVersion() {
        return version != null ? version : isNew() ? "0" : Long.toString(entry().version());
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getName() {
        return postback() || isNew() ? name : entry().name();
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getExpertise() {
        return postback() || isNew() ? expertise : entry().expertise();
    }

    public void setExpertise(String expertise) {
        this.expertise = expertise;
    }
}
