package uk.slp.portal.restriction.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.restriction.Reader;
import uk.slp.portal.restriction.RestrictionQueries;
import uk.slp.portal.restriction.RestrictionService;
import uk.slp.portal.restriction.RestrictionView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** Restricting a case, its list of people, and the end of the restriction. */
@Named
@RequestScoped
public class RestrictionPage {
    private static final String LIST = "/restriction/list.xhtml?faces-redirect=true";

    @Inject
    private RestrictionQueries queries;

    @Inject
    private RestrictionService service;

    @Inject
    private CurrentUser user;

    private RestrictionView view;
    private List<Option> candidates;
    private List<String> readers;
    private String reference;
    private String reason;
    private String version;

    /** Reads the case. */
    public void load() {
        getView();
    }

    /** Only for those who keep the list. */
    public void loadEnd() {
        if (!getView().keeper()) {
            throw new NotFound("There is no restricted case here whose list you keep.");
        }
    }

    /** Only for those who restrict cases. */
    public void loadNew() {
        if (!user.permissions().contains(Permission.CASE_RESTRICT)) {
            throw new NotFound("There is nothing to restrict here.");
        }
    }

    /** The case with its list. */
    public RestrictionView getView() {
        if (view == null) {
            view = queries.view(RestrictionWords.id());
        }
        return view;
    }

    /** Who could be named for the case that the address gives. */
    public List<Option> getCandidates() {
        if (candidates == null) {
            candidates =
                    getReference().isBlank() ? List.of() : RestrictionWords.options(queries.candidates(getReference()));
        }
        return candidates;
    }

    /** Everybody who is or could be on the list. */
    public List<Option> getPeople() {
        List<Reader> all = new ArrayList<>(getView().readers());
        all.addAll(getView().others());
        return RestrictionWords.options(all);
    }

    /** Restricts it. */
    public String restrict() {
        try {
            RestrictionService.Restricted made = service.restrict(getReference(), getReaders(), reason);
            Messages.done(made.caseReference() + " is restricted now. " + count(made.readers()));
            return "/restriction/view.xhtml?faces-redirect=true&id=" + made.id();
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
    }

    /** Keeps the list. */
    public String keep() {
        try {
            RestrictionService.Restricted kept = service.nameReaders(getView().id(), getReaders(), expected());
            Messages.done("The list is kept. " + count(kept.readers()));
            return getReaders().contains(user.require().username())
                    ? "/restriction/view.xhtml?faces-redirect=true&id=" + kept.id()
                    : LIST;
        } catch (RuleViolation refused) {
            Messages.add(refused);
        } catch (StaleVersion stale) {
            later(stale);
        }
        return null;
    }

    /** Ends it. */
    public String end() {
        try {
            RestrictionService.Restricted ended = service.end(getView().id(), reason, expected());
            Messages.done(ended.caseReference() + " is open to everybody of your body again who reads cases.");
            return LIST;
        } catch (RuleViolation refused) {
            Messages.add(refused);
        } catch (StaleVersion stale) {
            later(stale);
        }
        return null;
    }

    private void later(StaleVersion stale) {
        view = queries.view(getView().id());
        version = Long.toString(view.version());
        Messages.add("", Changer.told(stale) + " Look at it again before you save.");
    }

    private static String count(int readers) {
        return readers == 1 ? "One person of your body reads it." : readers + " people of your body read it.";
    }

    private long expected() {
        try {
            return version == null ? getView().version() : Long.parseLong(version);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Whose people are shut out. */
    public String getCircle() {
        return RestrictionWords.circle(getView().circle());
    }

    /** What somebody is, in a line. */
    public String line(Reader reader) {
        return RestrictionWords.line(reader);
    }

    /** A moment in words. */
    public String moment(Instant at) {
        return RestrictionWords.moment(at);
    }

    /** Who is chosen: as sent, else who is on the list. */
    public List<String> getReaders() {
        if (readers == null) {
            readers = Parameters.get("id") == null
                    ? List.of()
                    : getView().readers().stream().map(Reader::username).toList();
        }
        return readers;
    }

    public void setReaders(List<String> readers) {
        this.readers = readers == null ? List.of() : readers;
    }

    /** The case: as typed, else as the address that led here says. */
    public String getReference() {
        return reference == null ? Parameters.need("case") : reference;
    }

    public void setReference(String reference) {
        this.reference = reference == null ? "" : reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getVersion() {
        return version == null ? Long.toString(getView().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
