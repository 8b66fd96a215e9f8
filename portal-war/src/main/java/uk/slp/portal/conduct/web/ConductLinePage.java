package uk.slp.portal.conduct.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.conduct.Addressee;
import uk.slp.portal.conduct.ConductCommands.RecordLine;
import uk.slp.portal.conduct.ConductCommands.Strike;
import uk.slp.portal.conduct.ConductCommands.Written;
import uk.slp.portal.conduct.ConductKind;
import uk.slp.portal.conduct.ConductLine;
import uk.slp.portal.conduct.ConductState;
import uk.slp.portal.conduct.Proceeding;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.vocabulary.Agency;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** One line of the record: new, changed, or struck out. */
@Named("conductLinePage")
@RequestScoped
public class ConductLinePage extends ConductForm {
    private static final String RECORD = "/conduct/view.xhtml";
    private static final String NEW = "new";

    private String line;
    private String version;
    private String subject;
    private String state;
    private DateText day = new DateText();
    private DateText secondDay = new DateText();
    private String people;
    private List<String> agencies = List.of();
    private String words;
    private String moreWords;
    private String reason;

    /** A page that is of no use to the person, or not now, is not found. */
    @Override
    public void load() {
        boolean may = kind() == ConductKind.COMMENT
                ? record().comments() && record().withheld()
                : record().writes() && kind() != ConductKind.NOTICE && kind() != ConductKind.SIGN_OFF;
        if (!may) {
            throw new NotFound("There is nothing to do here now.");
        }
        if (isAdded()) {
            line = UUID.randomUUID().toString();
            return;
        }
        fill(known());
    }

    private void fill(ConductLine known) {
        line = known.id().toString();
        version = Long.toString(known.version());
        subject = known.subject();
        state = known.state() == null ? null : known.state().code();
        day = DateText.of(known.day());
        secondDay = DateText.of(known.secondDay());
        people = known.people() == null ? null : known.people().toString();
        agencies = known.agencies();
        words = known.words();
        moreWords = known.moreWords();
    }

    /** The kind that the address names. */
    public ConductKind kind() {
        String code = Parameters.need("kind");
        if (!Coded.known(ConductKind.class, code)) {
            throw new NotFound("There are no lines of that kind.");
        }
        return Coded.of(ConductKind.class, code);
    }

    /** Whether the line is a new one. */
    public boolean isAdded() {
        return NEW.equals(Parameters.need("id"));
    }

    private ConductLine known() {
        return record().line(GivenId.of(Parameters.need("id")))
                .filter(one -> one.kind() == kind() && one.stands())
                .orElseThrow(() -> new NotFound("There is no such line."));
    }

    /** The states of the kind. */
    public List<Option> states() {
        return Option.of(ConductState.of(kind()), ConductState::code, ConductState::label);
    }

    /** The kinds of proceedings. */
    public List<Option> proceedings() {
        return Option.of(List.of(Proceeding.values()), Proceeding::code, Proceeding::label);
    }

    /** Who may comment. */
    public List<Option> addressees() {
        return Option.of(List.of(Addressee.values()), Addressee::code, Addressee::label);
    }

    /** The kinds of agency. */
    public List<Option> agencyOptions() {
        return Option.of(List.of(Agency.values()), Agency::code, Agency::label);
    }

    /** Keeps it. */
    public String save() {
        Long expected = isAdded() && version == null ? null : expected();
        RecordLine command = new RecordLine(
                reference(),
                kind(),
                id(),
                expected,
                new Written(subject, state, text(day), text(secondDay), people, agencies, words, moreWords));
        return attempt(
                () -> {
                    if (command.kind() == ConductKind.COMMENT) {
                        service().recordComment(command);
                    } else {
                        service().record(command);
                    }
                },
                "Saved.",
                RECORD);
    }

    /** Strikes it out. */
    public String strike() {
        String next = attempt(
                () -> service().strike(new Strike(reference(), id(), expected(), reason)),
                "The line is struck out. It stays to be read.",
                RECORD);
        if (next == null) {
            // Only the form with the reason was sent; the other one shows the line as it is.
            fill(known());
        }
        return next;
    }

    private UUID id() {
        return GivenId.read(isAdded() ? line : Parameters.need("id"))
                .orElseThrow(() -> new NotFound("There is no such line."));
    }

    private long expected() {
        return version(version);
    }

    @Override
    protected void outdated(StaleVersion stale) {
        // A new line that is there by now is changed by what is sent next.
        version = isAdded()
                ? record().line(id())
                        .map(there -> Long.toString(there.version()))
                        .orElse(null)
                : Long.toString(known().version());
        super.outdated(stale);
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public DateText getDay() {
        return day;
    }

    public void setDay(DateText day) {
        this.day = day;
    }

    public DateText getSecondDay() {
        return secondDay;
    }

    public void setSecondDay(DateText secondDay) {
        this.secondDay = secondDay;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public List<String> getAgencies() {
        return agencies;
    }

    public void setAgencies(List<String> agencies) {
        this.agencies = agencies == null ? List.of() : agencies;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getMoreWords() {
        return moreWords;
    }

    public void setMoreWords(String moreWords) {
        this.moreWords = moreWords;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
