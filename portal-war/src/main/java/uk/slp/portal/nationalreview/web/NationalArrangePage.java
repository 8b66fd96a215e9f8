package uk.slp.portal.nationalreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.nationalreview.Arrangement;
import uk.slp.portal.nationalreview.NationalCommands.Arrange;
import uk.slp.portal.nationalreview.NationalView;
import uk.slp.portal.nationalreview.PoolEntry;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** Setting up a national review: scope, reviewer, and what the Secretary of State was told. */
@Named("nationalArrangePage")
@RequestScoped
public class NationalArrangePage extends NationalForm {
    @Inject
    private CurrentUser user;

    private String title;
    private String scope;
    private String poolReviewer;
    private String otherReviewer;
    private String outsideReason;
    private DateText informedOn;
    private DateText confirmedOn;

    @Override
    protected NationalView read(String reference) {
        return queries().withoutCases(reference);
    }

    @Override
    public void load() {
        view();
        need(user.has("PANEL_DECIDE") || postback());
    }

    /** Whether all of it is shown; once the report is complete, the confirmation only. */
    public boolean isWhole() {
        return view().mayArrange() || Parameters.get("form") != null;
    }

    /** Who is of the pool; and whoever was chosen before and has left it. */
    public List<Option> pool() {
        List<Option> options = new ArrayList<>();
        for (PoolEntry entry : queries().pool()) {
            options.add(Option.of(entry.id().toString(), entry.name()));
        }
        UUID kept = view().arrangement().poolReviewer();
        if (kept != null && options.stream().noneMatch(o -> o.value().equals(kept.toString()))) {
            options.add(Option.of(kept.toString(), view().reviewerName() + " (has left the pool)"));
        }
        return options;
    }

    /** Keeps it. */
    public String save() {
        return attempt(
                () -> service()
                        .arrange(new Arrange(
                                reference(),
                                expected(),
                                new Arrangement(
                                        title,
                                        scope,
                                        chosen(),
                                        otherReviewer,
                                        outsideReason,
                                        given(informedOn),
                                        given(confirmedOn)))),
                "Saved.");
    }

    /** Keeps the day of the confirmation, and all else as it is. */
    public String confirm() {
        Arrangement kept = view().arrangement();
        return attempt(
                () -> service()
                        .arrange(new Arrange(
                                reference(),
                                expected(),
                                new Arrangement(
                                        kept.title(),
                                        kept.scope(),
                                        kept.poolReviewer(),
                                        kept.otherReviewer(),
                                        kept.outsideReason(),
                                        kept.informedOn(),
                                        given(confirmedOn)))),
                "Saved.");
    }

    private UUID chosen() {
        return poolReviewer == null || poolReviewer.isBlank() ? null : GivenId.of(poolReviewer);
    }

    public String getTitle() {
        return postback() ? title : view().title();
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getScope() {
        return postback() ? scope : view().arrangement().scope();
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getPoolReviewer() {
        if (postback()) {
            return poolReviewer;
        }
        UUID kept = view().arrangement().poolReviewer();
        return kept == null ? null : kept.toString();
    }

    public void setPoolReviewer(String poolReviewer) {
        this.poolReviewer = poolReviewer;
    }

    public String getOtherReviewer() {
        return postback() ? otherReviewer : view().arrangement().otherReviewer();
    }

    public void setOtherReviewer(String otherReviewer) {
        this.otherReviewer = otherReviewer;
    }

    public String getOutsideReason() {
        return postback() ? outsideReason : view().arrangement().outsideReason();
    }

    public void setOutsideReason(String outsideReason) {
        this.outsideReason = outsideReason;
    }

    public DateText getInformedOn() {
        if (informedOn == null) {
            informedOn = postback()
                    ? new DateText()
                    : DateText.of(view().arrangement().informedOn().day());
        }
        return informedOn;
    }

    public void setInformedOn(DateText informedOn) {
        this.informedOn = informedOn;
    }

    public DateText getConfirmedOn() {
        if (confirmedOn == null) {
            confirmedOn = postback()
                    ? new DateText()
                    : DateText.of(view().arrangement().confirmedOn().day());
        }
        return confirmedOn;
    }

    public void setConfirmedOn(DateText confirmedOn) {
        this.confirmedOn = confirmedOn;
    }
}
