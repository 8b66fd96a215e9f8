package uk.slp.portal.duties.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.duties.DecisionQueries;
import uk.slp.portal.duties.DecisionService;
import uk.slp.portal.duties.DecisionView;
import uk.slp.portal.duties.DutyCard;
import uk.slp.portal.duties.DutyRoute;
import uk.slp.portal.duties.GiveView;
import uk.slp.portal.duties.NotifyDecision;
import uk.slp.portal.duties.PartnerOpinion;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** A kept decision with its versions and the views of the partners. */
@Named("decisionPage")
@RequestScoped
public class DecisionPage {
    @Inject
    private DecisionQueries queries;

    @Inject
    private DecisionService service;

    private @Nullable DecisionView view;
    private @Nullable String version;
    private @Nullable String opinion;
    private @Nullable String words;

    /** Reads the decision. */
    public void load() {
        view();
    }

    /** The decision. */
    public DecisionView view() {
        DecisionView found = view;
        if (found == null) {
            found = queries.view(Parameters.need("ref"));
            view = found;
        }
        return found;
    }

    /** Keeps what the partner thinks. */
    public @Nullable String give() {
        String reference = Parameters.need("ref");
        try {
            service.giveView(new GiveView(reference, expected(), opinion, words));
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (StaleVersion stale) {
            view = queries.view(reference);
            version = Long.toString(view.version());
            Messages.add(
                    "",
                    "A newer version of this decision was kept after you opened it. It is shown now, and what you wrote is"
                            + " still on this page. Read it, then send your view again.");
            return null;
        }
        Messages.done("Your view has been kept.");
        return "/duties/decision.xhtml?faces-redirect=true&ref=" + reference;
    }

    private long expected() {
        try {
            return version == null ? view().version() : Long.parseLong(version);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Whether the notification can be started from here. */
    public boolean isToNotify() {
        return view().mayRevise() && view().newest().decision() == NotifyDecision.NOTIFY;
    }

    /** Where the notification begins, with the facts taken over; the kind is the one that brings every duty. */
    public String getNotificationAddress() {
        List<DutyCard> duties = view().newest().duties();
        String kind = duties.stream().anyMatch(d -> d.route().equals(DutyRoute.PANEL.code()))
                ? "serious_incident"
                : duties.stream().anyMatch(d -> d.id().equals("care-leaver-death")) && !lookedAfter(duties)
                        ? "care_leaver_death"
                        : lookedAfter(duties) ? "looked_after_death" : "serious_incident";
        return "/notifications/new?decision=" + view().reference() + "&kind=" + kind;
    }

    private static boolean lookedAfter(List<DutyCard> duties) {
        return duties.stream().anyMatch(d -> d.id().equals("looked-after-death"));
    }

    /** What a partner can think. */
    public List<Option> opinions() {
        return List.of(
                new Option(PartnerOpinion.AGREE.code(), "Agree", ""),
                new Option(
                        PartnerOpinion.DISAGREE.code(),
                        "Do not agree",
                        "Say why. The decision stays with the authority."),
                new Option(PartnerOpinion.NO_VIEW.code(), "No view", ""));
    }

    public @Nullable String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    public @Nullable String getOpinion() {
        return opinion;
    }

    public void setOpinion(@Nullable String opinion) {
        this.opinion = opinion;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
