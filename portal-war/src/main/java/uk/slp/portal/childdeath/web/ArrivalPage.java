package uk.slp.portal.childdeath.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.AlikeDeath;
import uk.slp.portal.childdeath.ArrivalQueries;
import uk.slp.portal.childdeath.ArrivalService;
import uk.slp.portal.childdeath.LineKind;
import uk.slp.portal.childdeath.NoticeSaved;
import uk.slp.portal.childdeath.NoticeView;
import uk.slp.portal.childdeath.NoticeWait;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** A notice as it was sent to a panel, and what the coordinator decides of it. */
@Named("deathArrival")
@RequestScoped
public class ArrivalPage {
    @Inject
    private ArrivalQueries queries;

    @Inject
    private ArrivalService service;

    private @Nullable NoticeView view;
    private @Nullable String version;
    private @Nullable String decision;
    private @Nullable String death;
    private @Nullable String reason;

    /** Reads it. */
    public void load() {
        view();
    }

    /** The notice. */
    public NoticeView view() {
        if (view == null) {
            view = queries.view(Parameters.need("ref"));
        }
        return view;
    }

    /** The lists that were sent with it. */
    public List<LineKind> lists() {
        return LineKind.ofNotice();
    }

    /** Whether it may be a death that is known. */
    public boolean isAlike() {
        return view().waitsFor() == NoticeWait.ALIKE;
    }

    /** What can be decided. */
    public List<Option> decisions() {
        if (isAlike()) {
            return List.of(
                    Option.of("same", "It is the same death: add this notification to the case that there is"),
                    Option.of("another", "It is another death: open a case"),
                    Option.of("not_reviewed", "Another panel has the case, so it is not reviewed here"));
        }
        return List.of(
                Option.of("may_review", "Review it here, by agreement"),
                Option.of("not_reviewed", "Do not review it here"));
    }

    /** The cases of the person's own panel to which it can be added. */
    public List<Option> cases() {
        return view().alike().stream()
                .filter(AlikeDeath::own)
                .map(one -> Option.of(one.reference(), one.reference() + ", " + one.child() + ", " + one.days()))
                .toList();
    }

    /** Decides. */
    public @Nullable String decide() {
        NoticeSaved saved;
        String reference = view().reference();
        long seen = Versions.of(version, view().version());
        try {
            switch (decision == null ? "" : decision) {
                case "same" -> saved = service.sameDeath(reference, seen, death);
                case "another" -> saved = service.anotherDeath(reference, seen, reason);
                case "may_review" -> saved = service.mayReview(reference, seen, reason);
                case "not_reviewed" -> saved = service.notReviewed(reference, seen, reason);
                default -> {
                    Messages.add("decision", "Choose what you decide.");
                    return null;
                }
            }
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (StaleVersion stale) {
            version = null;
            view = null;
            Messages.add(
                    "", Changer.told(stale) + " What you typed is still on this page. Look at what changed first.");
            return null;
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage());
            return null;
        }
        Messages.done("Decided: " + saved.reference());
        return "/childdeath/arrival.xhtml?faces-redirect=true&ref=" + reference;
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public @Nullable String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision;
    }

    public @Nullable String getDeath() {
        return death;
    }

    public void setDeath(@Nullable String death) {
        this.death = death;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
