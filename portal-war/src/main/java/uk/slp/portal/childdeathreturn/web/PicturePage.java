package uk.slp.portal.childdeathreturn.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreturn.CasePictureView;
import uk.slp.portal.childdeathreturn.PictureLine;
import uk.slp.portal.childdeathreturn.PictureSection;
import uk.slp.portal.childdeathreturn.PictureService;
import uk.slp.portal.childdeathreturn.ReturnRequestQueries;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** What all agencies say, question by question; and settling what stands out with a word. */
@Named("returnPicturePage")
@RequestScoped
public class PicturePage extends TriedForm {
    @Inject
    private ReturnRequestQueries queries;

    @Inject
    private PictureService service;

    private @Nullable CasePictureView view;
    private @Nullable String version;
    private @Nullable String words;

    /** Reads the picture. */
    public void load() {
        view();
    }

    /** The picture with its case. */
    public CasePictureView view() {
        CasePictureView known = view;
        if (known == null) {
            known = queries.picture(Parameters.need("ref"));
            view = known;
        }
        return known;
    }

    /** Where agencies differ, what is open first. */
    public List<PictureLine> contradictions() {
        return openFirst(view().picture().contradictions());
    }

    /** What nobody could answer, what is open first. */
    public List<PictureLine> gaps() {
        return openFirst(view().picture().gaps());
    }

    private static List<PictureLine> openFirst(List<PictureLine> lines) {
        return lines.stream().sorted(Comparator.comparing(line -> !line.open())).toList();
    }

    /** How many of them are open. */
    public long open(List<PictureLine> lines) {
        return lines.stream().filter(PictureLine::open).count();
    }

    /** The sections in which anybody was asked anything. */
    public List<PictureSection> sections() {
        return view().picture().sections();
    }

    /** Reads one finding. */
    public void loadFinding() {
        PictureLine shown = line();
        need(view().own() && shown.finding() != null);
        if (words == null && shown.settled() != null) {
            words = shown.settled().words();
        }
    }

    /** The question that is settled. */
    public PictureLine line() {
        return view().picture()
                .line(Parameters.need("key"))
                .orElseThrow(() -> new NotFound("The picture has no such question."));
    }

    /** Settles it. */
    public @Nullable String settle() {
        String death = view().death().reference();
        long expected = version == null ? view().picture().version() : version(version);
        String key = Parameters.need("key");
        if (!tried(() -> service.settle(death, expected, key, words))) {
            return null;
        }
        Messages.done("Settled.");
        return "/childdeathreturn/picture.xhtml?faces-redirect=true&ref=" + death;
    }

    @Override
    protected void readAgain() {
        view = null;
    }

    @Override
    protected void outdated(StaleVersion stale) {
        version = Long.toString(view().picture().version());
        super.outdated(stale);
    }

    public String getVersion() {
        return version == null ? Long.toString(view().picture().version()) : version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
