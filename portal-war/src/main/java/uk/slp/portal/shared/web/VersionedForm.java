package uk.slp.portal.shared.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.workflow.ShownRecord;

/**
 * What every page about one record does: reads it once, by the reference in its address, and keeps the version it was shown
 * at.
 *
 * @param <V> the record as the person may see it
 */
public abstract class VersionedForm<V extends ShownRecord> extends TriedForm {
    private final String folder;
    private @Nullable V view;
    private @Nullable String version;

    /**
     * A form.
     *
     * @param folder where the pages of the feature are
     */
    protected VersionedForm(String folder) {
        this.folder = folder;
    }

    /** Reads the record. */
    public void load() {
        view();
    }

    /** The record. */
    public V view() {
        V known = view;
        if (known == null) {
            known = read(Parameters.need("ref"));
            view = known;
        }
        return known;
    }

    /** Reads the record; a page that needs more or less of it than others reads just that. */
    protected abstract V read(String reference);

    protected String reference() {
        return view().reference();
    }

    /** The version that came with the form. */
    protected long expected() {
        return version == null ? view().version() : version(version);
    }

    /**
     * Tries something.
     *
     * @param next the page of the feature to show next, without folder and ending
     * @param reached states that a second click finds reached already, which is no error
     * @return its address, or null to stay
     */
    protected @Nullable String attempt(Runnable act, String done, String next, Enum<?>... reached) {
        if (!tried(act, () -> Set.of(reached).contains(view().status()))) {
            return null;
        }
        Messages.done(done);
        return to(next);
    }

    /** A redirect to a page of the feature about this record. */
    protected String to(String page) {
        return "/" + folder + "/" + page + ".xhtml?faces-redirect=true&ref=" + reference();
    }

    @Override
    protected void readAgain() {
        view = read(reference());
    }

    @Override
    protected void outdated(StaleVersion stale) {
        version = Long.toString(view().version());
        super.outdated(stale);
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
