package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.practicereview.ImprovementAction;
import uk.slp.portal.practicereview.ImprovementCommands.Write;
import uk.slp.portal.practicereview.ImprovementFacts;
import uk.slp.portal.practicereview.ImprovementQueries;
import uk.slp.portal.practicereview.ImprovementService;
import uk.slp.portal.practicereview.ImprovementStatus;
import uk.slp.portal.practicereview.ImprovementView;
import uk.slp.portal.practicereview.ReviewCommands.Step;

/** The information on improvements of a withheld review: written here, read here once it is complete. */
@Named("improvementsPage")
@RequestScoped
public class ImprovementsPage extends RecordForm<ImprovementView> {
    @Inject
    private ImprovementQueries queries;

    @Inject
    private ImprovementService service;

    private String title;
    private String summary;
    private String improvements;
    private String improvedAlready;
    private String followUp;
    private List<String> themes = List.of();
    private List<String> harms = List.of();
    private List<String> ageBands = List.of();
    private List<String> agencies = List.of();
    private String reason;

    @Override
    protected ImprovementView read(String reference) {
        return queries.view(reference);
    }

    /** Reads it. */
    @Override
    public void load() {
        ImprovementFacts f = view().facts();
        title = f.title();
        summary = f.summary();
        improvements = f.improvements();
        improvedAlready = f.improvedAlready();
        followUp = f.followUp();
        themes = f.themes();
        harms = f.harms();
        ageBands = f.ageBands();
        agencies = f.agencies();
    }

    private Write typed() {
        return new Write(
                reference(),
                expected(),
                title,
                summary,
                improvements,
                improvedAlready,
                followUp,
                themes,
                harms,
                ageBands,
                agencies);
    }

    /** Keeps it, complete or not. */
    public String save() {
        return attempt(() -> service.write(typed()), "Saved.", "improvements");
    }

    /** Keeps it and closes it. */
    public String complete() {
        return attempt(
                () -> service.writeAndComplete(typed()),
                "The text is complete. Now check that nobody can be identified, and send its copy.",
                "improvements-release",
                ImprovementStatus.FINAL);
    }

    /** Records that none is published; what was typed beside the reason while the text was written is kept with it. */
    public String giveNone() {
        boolean written = view().may(ImprovementAction.WRITE.code());
        return attempt(
                () -> {
                    if (written) {
                        service.writeAndGiveNone(typed(), reason);
                    } else {
                        service.giveNone(new Step(reference(), expected(), reason));
                    }
                },
                "Recorded that no improvement information is published, and why. Tell the Panel and the Secretary of State.",
                "view",
                ImprovementStatus.NONE);
    }

    /** Goes back to writing. */
    public String resume() {
        return attempt(
                () -> service.resume(new Step(reference(), expected(), null)),
                "The improvement information can be written now.",
                "improvements",
                ImprovementStatus.DRAFT);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getImprovements() {
        return improvements;
    }

    public void setImprovements(String improvements) {
        this.improvements = improvements;
    }

    public String getImprovedAlready() {
        return improvedAlready;
    }

    public void setImprovedAlready(String improvedAlready) {
        this.improvedAlready = improvedAlready;
    }

    public String getFollowUp() {
        return followUp;
    }

    public void setFollowUp(String followUp) {
        this.followUp = followUp;
    }

    public List<String> getThemes() {
        return themes;
    }

    public void setThemes(List<String> themes) {
        this.themes = themes == null ? List.of() : themes;
    }

    public List<String> getHarms() {
        return harms;
    }

    public void setHarms(List<String> harms) {
        this.harms = harms == null ? List.of() : harms;
    }

    public List<String> getAgeBands() {
        return ageBands;
    }

    public void setAgeBands(List<String> ageBands) {
        this.ageBands = ageBands == null ? List.of() : ageBands;
    }

    public List<String> getAgencies() {
        return agencies;
    }

    public void setAgencies(List<String> agencies) {
        this.agencies = agencies == null ? List.of() : agencies;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
