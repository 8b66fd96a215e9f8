package uk.slp.portal.childdeathdata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathdata.ImportFile;
import uk.slp.portal.childdeathdata.ImportQueries;
import uk.slp.portal.childdeathdata.ImportService;
import uk.slp.portal.childdeathdata.ImportStatus;
import uk.slp.portal.childdeathdata.ImportView;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;
import uk.slp.portal.shared.web.UploadedPart;

/** Completed reviews of an older system: a file is looked at, then imported. */
@Named("importPage")
@RequestScoped
public class ImportPage extends TriedForm {
    /** As many as a person works through before the file is mended and sent again. */
    private static final int SHOWN = 200;

    @Inject
    private ImportQueries queries;

    @Inject
    private ImportService service;

    private @Nullable List<ImportView.ImportLine> all;
    private @Nullable ImportView view;
    private @Nullable Part file;
    private @Nullable String version;
    private List<Violation> wrong = List.of();

    /** Reads the list. */
    public void load() {
        all();
    }

    /** Reads the file. */
    public void loadOne() {
        view();
    }

    /** Every file of the panel. */
    public List<ImportView.ImportLine> all() {
        List<ImportView.ImportLine> known = all;
        if (known == null) {
            known = queries.list();
            all = known;
        }
        return known;
    }

    /** The file that the address names. */
    public ImportView view() {
        ImportView known = view;
        if (known == null) {
            known = queries.view(Parameters.need("ref"));
            view = known;
        }
        return known;
    }

    /**
     * One thing that is wrong.
     *
     * @param where row and field in words
     */
    public record Wrong(String where, String what) {
        static Wrong of(Violation one) {
            String[] parts = one.message().split(": ", 2);
            return parts.length == 1 ? new Wrong("The file", parts[0]) : new Wrong(parts[0], parts[1]);
        }
    }

    /** What is wrong with the file that was just sent. */
    public List<Wrong> wrong() {
        return wrong.stream().limit(SHOWN).map(Wrong::of).toList();
    }

    /** How many errors there are, in words. */
    public String wrongWords() {
        return wrong.size() == 1
                ? "One thing is wrong"
                : wrong.size() > SHOWN
                        ? "At least " + wrong.size() + " things are wrong, the first " + SHOWN + " are shown"
                        : wrong.size() + " things are wrong";
    }

    /** The day of a moment in words; empty for none. */
    public String on(@Nullable Instant at) {
        return at == null ? "" : DeadlineWords.record(LocalDate.ofInstant(at, PortalTime.LONDON));
    }

    /** The colour of a state. */
    public String kind(ImportStatus status) {
        return switch (status) {
            case CHECKED -> "going";
            case IMPORTED -> "done";
            case DISCARDED -> "theme";
        };
    }

    /** Looks at a file. What is wrong is listed by row and field; nothing is kept then. */
    public @Nullable String check() {
        Part given = file;
        if (given == null || given.getSize() == 0) {
            Messages.add("file", "Choose a file, JSON or CSV.");
            return null;
        }
        try {
            String reference =
                    service.check(given.getSubmittedFileName(), UploadedPart.bytes(given, ImportFile.LARGEST));
            Messages.done("Nothing is wrong with the file. Nothing is written yet: look at it, then import it.");
            return "/childdeathdata/import.xhtml?faces-redirect=true&ref=" + reference;
        } catch (RuleViolation refused) {
            wrong = refused.violations();
            Messages.add("file", wrongWords() + " in the file; nothing of it was kept.");
            return null;
        }
    }

    /** Imports it. */
    public @Nullable String commit() {
        String reference = view().reference();
        long expected = version(getVersion());
        return done(
                () -> service.commit(reference, expected),
                ImportStatus.IMPORTED,
                "The cases are imported, as completed reviews.");
    }

    /** Discards it. */
    public @Nullable String discard() {
        String reference = view().reference();
        long expected = version(getVersion());
        return done(
                () -> service.discard(reference, expected),
                ImportStatus.DISCARDED,
                "The file is discarded. Nothing of it was written.");
    }

    private @Nullable String done(Runnable act, ImportStatus reached, String words) {
        if (!tried(act, () -> view().line().status() == reached)) {
            return null;
        }
        Messages.done(words);
        return "/childdeathdata/import.xhtml?faces-redirect=true&ref=" + view().reference();
    }

    @Override
    protected void readAgain() {
        all = null;
        view = null;
        version = null;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }
}
