package uk.slp.portal.overviewpanel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.DeathCategory;
import uk.slp.portal.childdeathanalysis.FactorDomain;
import uk.slp.portal.childdeathanalysis.FactorLine;
import uk.slp.portal.childdeathanalysis.OverallModifiability;
import uk.slp.portal.overviewpanel.ItemOutcome;
import uk.slp.portal.overviewpanel.OverviewCommands.Arrange;
import uk.slp.portal.overviewpanel.OverviewCommands.Decide;
import uk.slp.portal.overviewpanel.OverviewView;
import uk.slp.portal.overviewpanel.PackCase;
import uk.slp.portal.panelmeeting.MeetingStatus;
import uk.slp.portal.panelmeeting.Minute;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/**
 * One death in a meeting, on one screen: pseudonymised what is known of it (rule 66), what the panel judges and decides, and
 * the minute. Nobody who sits in the meeting has to open another page.
 */
@Named("overviewItemPage")
@RequestScoped
public class OverviewItemPage extends OverviewForm {
    private @Nullable PackCase item;
    private @Nullable String discussion;
    private @Nullable String decision;
    private @Nullable String dissent;
    private @Nullable String outcome;
    private @Nullable String category;
    private @Nullable String overall;
    private @Nullable String overallReason;
    private @Nullable String analysisVersion;
    private @Nullable String place;
    private @Nullable String conflict;

    @Override
    protected OverviewView read(String reference) {
        return queries().aroundItem(reference);
    }

    @Override
    public void load() {
        item();
    }

    private static int number() {
        try {
            return Integer.parseInt(Parameters.need("number"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The death as the panel sees it. */
    public PackCase item() {
        PackCase known = item;
        if (known == null) {
            known = queries().item(reference(), number());
            item = known;
        }
        return known;
    }

    @Override
    protected void readAgain() {
        super.readAgain();
        item = null;
    }

    /** The texts of the case, as far as something is written. */
    public List<Text> texts() {
        List<Text> found = new ArrayList<>();
        for (String name : List.of(
                "summary",
                "causeIa",
                "causeIb",
                "causeIc",
                "causeII",
                "inquest",
                "learning",
                "issues",
                "goodPractice")) {
            String text = item().text(name);
            if (text != null && !text.isBlank()) {
                found.add(new Text(heading(name), text));
            }
        }
        return found;
    }

    /** A text with its heading. */
    public record Text(String heading, String text) {}

    private static String heading(String name) {
        return switch (name) {
            case "summary" -> "Summary";
            case "causeIa" -> "Cause of death, Ia";
            case "causeIb" -> "Cause of death, Ib";
            case "causeIc" -> "Cause of death, Ic";
            case "causeII" -> "Cause of death, II";
            case "inquest" -> "Conclusion of the inquest";
            case "learning" -> "Learning points";
            case "issues" -> "Issues";
            default -> "Good practice";
        };
    }

    /** The domains of the analysis form. */
    public List<FactorDomain> domains() {
        return List.of(FactorDomain.values());
    }

    /** The factors of a domain. */
    public List<FactorLine> in(FactorDomain domain) {
        return item().factors().stream().filter(one -> one.domain() == domain).toList();
    }

    /** Whether the panel decides now, or has just tried to. */
    public boolean deciding() {
        return view().mayDecide() || postback() && Parameters.get("decide") != null;
    }

    /** Whether its place can be changed, or it can be taken off. */
    public boolean arranging() {
        return view().mayPlan() || postback() && Parameters.get("arrange") != null;
    }

    /** What a panel can decide. */
    public List<Option> outcomes() {
        return Option.of(List.of(ItemOutcome.values()), ItemOutcome::code, ItemOutcome::label);
    }

    /** The categories of a death. */
    public List<Option> categories() {
        return Option.of(List.of(DeathCategory.values()), DeathCategory::code, c -> c.number() + ". " + c.label());
    }

    /** How modifiability over all can be judged. */
    public List<Option> overalls() {
        return Option.of(
                List.of(OverallModifiability.values()), OverallModifiability::code, OverallModifiability::label);
    }

    /** Keeps what was decided, and goes back to the agenda. */
    public @Nullable String decide() {
        long analysis = version(analysisVersion);
        return attempt(
                () -> service()
                        .decide(new Decide(
                                reference(),
                                expected(),
                                number(),
                                new Minute(discussion, decision, dissent),
                                analysis,
                                outcome,
                                category,
                                overall,
                                overallReason)),
                "The decision is kept.",
                "view");
    }

    /** Puts the death at another place of the agenda. */
    public @Nullable String arrange() {
        return attempt(
                () -> service().arrange(new Arrange(reference(), expected(), number(), place)),
                "The agenda is changed.",
                "view");
    }

    /** Takes the death off the agenda. */
    public @Nullable String takeOff() {
        return attempt(
                () -> service().takeOff(reference(), expected(), number()),
                "The case is off the agenda. It can be put on another.",
                "view");
    }

    /** Declares a conflict of interest: the death is closed to the person from now on (rule 76). */
    public @Nullable String declare() {
        if (!tried(() -> service().declare(reference(), number(), conflict), () -> false)) {
            return null;
        }
        Messages.done("Your conflict of interest is kept. The case is closed to you.");
        return to("view");
    }

    /** Whether the minutes still can change. */
    public boolean open() {
        return view().status() != MeetingStatus.AGREED && view().status() != MeetingStatus.CANCELLED;
    }

    public @Nullable String getDiscussion() {
        return postback() ? discussion : item().minute().discussion();
    }

    public void setDiscussion(@Nullable String discussion) {
        this.discussion = discussion;
    }

    public @Nullable String getDecision() {
        return postback() ? decision : item().minute().decision();
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision;
    }

    public @Nullable String getDissent() {
        return postback() ? dissent : item().minute().dissent();
    }

    public void setDissent(@Nullable String dissent) {
        this.dissent = dissent;
    }

    public @Nullable String getOutcome() {
        return postback() ? outcome : Coded.codeOf(item().line().outcome());
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getCategory() {
        return postback() ? category : Coded.codeOf(item().category());
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getOverall() {
        return postback() ? overall : Coded.codeOf(item().overall());
    }

    public void setOverall(@Nullable String overall) {
        this.overall = overall;
    }

    public @Nullable String getOverallReason() {
        return postback() ? overallReason : item().text("overallReason");
    }

    public void setOverallReason(@Nullable String overallReason) {
        this.overallReason = overallReason;
    }

    /** The version of the analysis as it was shown first; the answer to what came in between is the person's to give. */
    public String getAnalysisVersion() {
        return Objects.requireNonNullElseGet(analysisVersion, () -> Long.toString(item().analysisVersion()));
    }

    public void setAnalysisVersion(@Nullable String analysisVersion) {
        this.analysisVersion = analysisVersion;
    }

    public @Nullable String getPlace() {
        return postback() ? place : Integer.toString(item().line().place());
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getConflict() {
        return conflict;
    }

    public void setConflict(@Nullable String conflict) {
        this.conflict = conflict;
    }
}
