package uk.slp.portal.restriction.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import uk.slp.portal.conflict.CaseRoots;
import uk.slp.portal.restriction.Judgement;
import uk.slp.portal.restriction.OpeningKind;
import uk.slp.portal.restriction.OpeningRow;
import uk.slp.portal.restriction.OpeningService;
import uk.slp.portal.restriction.RestrictionQueries;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** Opening a restricted case with a reason, and what those who keep its list think of it. */
@Named
@RequestScoped
public class OpeningPage {
    @Inject
    private OpeningService service;

    @Inject
    private RestrictionQueries queries;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private OpeningRow row;
    private String reference;
    private String kind;
    private String reason;
    private boolean confirmed;
    private String judgement;
    private String words;
    private String version;

    /** Only for those who read cases by role and organisation. */
    public void loadOpen() {
        if (!user.permissions().contains(Permission.RESTRICTED_OPEN)) {
            throw new NotFound("There is nothing to open here.");
        }
    }

    /** Reads the opening. */
    public void load() {
        getRow();
    }

    /** The opening that the address names. */
    public OpeningRow getRow() {
        if (row == null) {
            row = queries.opening(RestrictionWords.id());
        }
        return row;
    }

    /** Opens it. */
    public String open() {
        try {
            OpeningService.Opened opened = service.open(getReference(), kind, reason, confirmed);
            Messages.done(opened.reference() + " is open to you for reading until "
                    + RestrictionWords.moment(opened.until()) + ". Those who keep the list have been told.");
            return page(opened.reference());
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
    }

    /** The page of a record, by its kind. */
    static String page(String reference) {
        String view =
                switch (reference.replaceFirst("-.*", "")) {
                    case "RR" -> "/rapidreview/view.xhtml";
                    case "PC" -> "/panel/view.xhtml";
                    case "PR" -> "/practicereview/view.xhtml";
                    case "DEC" -> "/duties/decision.xhtml";
                    default -> "/notification/view.xhtml";
                };
        return view + "?faces-redirect=true&ref=" + CaseRoots.tidy(reference);
    }

    /** Says what is to be thought of it. */
    public String judge() {
        try {
            service.judge(getRow().id(), judgement, words, expected());
            Messages.done("What you said is kept with the opening of " + getRow().caseReference() + ".");
            return "/restriction/openings.xhtml?faces-redirect=true";
        } catch (RuleViolation refused) {
            Messages.add(refused);
        } catch (NotAllowedNow already) {
            Messages.add("", already.getMessage());
        } catch (StaleVersion stale) {
            row = queries.opening(getRow().id());
            version = Long.toString(row.version());
            Messages.add("", Changer.told(stale) + " Look at it again before you save.");
        }
        return null;
    }

    private long expected() {
        try {
            return version == null ? getRow().version() : Long.parseLong(version);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Whether the person is asked what is to be thought of it. */
    public boolean isAsked() {
        return user.permissions().contains(Permission.CASE_RESTRICT) && getRow().judgement() == null;
    }

    /** How long it is or was open. */
    public String getSpan() {
        return RestrictionWords.span(getRow(), clock.instant());
    }

    /** What is thought of it. */
    public String getJudged() {
        return getRow().judgement() == null
                ? "Nobody has said yet whether it was right"
                : getRow().judgement().label() + ", says " + getRow().judgedBy();
    }

    /** How long a case stays open. */
    public int getHours() {
        return Settings.current().number(Setting.OPENING_HOURS);
    }

    /** The reasons there are. */
    public List<Option> getKinds() {
        return Option.of(Arrays.asList(OpeningKind.values()), OpeningKind::code, OpeningKind::label);
    }

    /** The judgements there are. */
    public List<Option> getJudgements() {
        return Option.of(Arrays.asList(Judgement.values()), Judgement::code, Judgement::label);
    }

    /** The case: as typed, else as the address that led here says. */
    public String getReference() {
        return reference == null ? Parameters.need("case") : reference;
    }

    public void setReference(String reference) {
        this.reference = reference == null ? "" : reference;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public String getJudgement() {
        return judgement;
    }

    public void setJudgement(String judgement) {
        this.judgement = judgement;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getVersion() {
        return version == null ? Long.toString(getRow().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
