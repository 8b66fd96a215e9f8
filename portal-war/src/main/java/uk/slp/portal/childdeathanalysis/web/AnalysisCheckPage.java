package uk.slp.portal.childdeathanalysis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.AnalysisStatus;
import uk.slp.portal.childdeathanalysis.SealLine;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.time.PortalTime;

/** What an analysis lacks, and the steps of its life: to the panel, back, final, open again. */
@Named("analysisCheckPage")
@RequestScoped
public class AnalysisCheckPage extends AnalysisForm {
    private @Nullable List<Violation> missing;
    private @Nullable List<SealLine> seals;
    private String reason = "";

    /** Everything that keeps it from being final (rule 61). */
    public List<Violation> missing() {
        List<Violation> known = missing;
        if (known == null) {
            known = view().begun() ? queries().missing(view()) : List.of();
            missing = known;
        }
        return known;
    }

    /** The versions that were sealed; read only where there are any. */
    public List<SealLine> seals() {
        List<SealLine> known = seals;
        if (known == null) {
            known = view().sealedNumber() == 0 ? List.of() : queries().seals(reference());
            seals = known;
        }
        return known;
    }

    /** A day, in words. */
    public String day(SealLine seal) {
        return DeadlineWords.full(seal.at().atZone(PortalTime.LONDON).toLocalDate());
    }

    /** Sends it to the overview panel. */
    public @Nullable String send() {
        return attempt(
                () -> service().send(reference(), expected()),
                "The analysis is with the overview panel. Its aim counts from today.",
                "check",
                AnalysisStatus.SENT);
    }

    /** Gives it back. */
    public @Nullable String giveBack() {
        return attempt(
                () -> service().giveBack(reference(), expected(), reason),
                "The analysis is given back to those who drafted it.",
                "check",
                AnalysisStatus.DRAFT);
    }

    /** Makes it final. */
    public @Nullable String seal() {
        return attempt(
                () -> service().seal(reference(), expected()),
                "The analysis is final and sealed. The review of this case is completed.",
                "check",
                AnalysisStatus.FINAL);
    }

    /** Opens it again. */
    public @Nullable String reopen() {
        return attempt(
                () -> service().reopen(reference(), expected(), reason),
                "The analysis and its case are open again. The sealed version stays as it is.",
                "check",
                AnalysisStatus.SENT);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
