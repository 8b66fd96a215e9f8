package uk.slp.portal.childdeathdata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathdata.NationalData;
import uk.slp.portal.childdeathdata.NationalDataQueries;
import uk.slp.portal.childdeathdata.NationalField;
import uk.slp.portal.childdeathdata.NationalFinding;
import uk.slp.portal.childdeathdata.NationalPeriod;
import uk.slp.portal.childdeathdata.SubmissionChange;
import uk.slp.portal.childdeathdata.SubmissionQueries;
import uk.slp.portal.childdeathdata.SubmissionService;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** What the checks find in one's own cases before they are given to the national database, and the description of its fields. */
@Named("nationalDataPage")
@RequestScoped
public class NationalDataPage extends TriedForm {
    /** As many as a person works through; the rest comes once these are done. */
    private static final int SHOWN = 200;

    @Inject
    private NationalDataQueries queries;

    @Inject
    private SubmissionQueries submissions;

    @Inject
    private SubmissionService service;

    private @Nullable NationalData data;
    private @Nullable List<SubmissionChange> changes;
    private NationalPeriod period = NationalPeriod.ALL;

    /** Reads the cases. */
    public void load() {
        data();
    }

    /** The cases of the period, and what is found; of every case where the period cannot be read. */
    public NationalData data() {
        NationalData known = data;
        if (known == null) {
            try {
                period = NationalPeriod.of(Parameters.get("from"), Parameters.get("to"));
            } catch (RuleViolation wrong) {
                wrong.violations().forEach(one -> Messages.add("tool-" + one.field(), one.message()));
            }
            known = queries.check(period);
            data = known;
        }
        return known;
    }

    /** The findings that are shown: errors first. */
    public List<NationalFinding> findings() {
        return data().findings().stream()
                .sorted((one, other) -> Boolean.compare(other.error(), one.error()))
                .limit(SHOWN)
                .toList();
    }

    /** How many more there are. */
    public int more() {
        return Math.max(0, data().findings().size() - SHOWN);
    }

    /** How many cases a file holds. */
    public int given() {
        return data().all() - data().heldBack();
    }

    /** The cases that are not as they were sent last, or never were. */
    public List<SubmissionChange> changes() {
        List<SubmissionChange> known = changes;
        if (known == null) {
            known = submissions.changes(data());
            changes = known;
        }
        return known;
    }

    /** The same in words: "2 cases have changed since they were last sent. 1 case was never sent." */
    public String changeWords() {
        long changed = changes().stream().filter(one -> !one.fresh()).count();
        long fresh = changes().size() - changed;
        if (changes().isEmpty()) {
            return data().all() == 0 ? "" : "Every case is as it was sent last.";
        }
        String first = changed == 0
                ? ""
                : changed == 1
                        ? "1 case has changed since it was last sent."
                        : changed + " cases have changed since they were last sent.";
        String second = fresh == 0 ? "" : fresh == 1 ? "1 case was never sent." : fresh + " cases were never sent.";
        return first + (first.isEmpty() || second.isEmpty() ? "" : " ") + second;
    }

    /** Whether there is nothing that forbids to send the period. */
    public boolean sendable() {
        return data().all() > 0 && data().heldBack() == 0 && period.from() != null && period.to() != null;
    }

    /** Sends the period. */
    public @Nullable String send() {
        data();
        String[] reference = new String[1];
        if (!tried(() -> reference[0] = service.send(period))) {
            return null;
        }
        Messages.done("The cases are sent. The national database is told that they wait.");
        return "/childdeathdata/submission.xhtml?faces-redirect=true&ref=" + reference[0];
    }

    @Override
    protected void readAgain() {
        data = null;
        changes = null;
    }

    /** A bound of the period as it was typed. */
    public String typed(String name) {
        String value = Parameters.get(name);
        return value == null ? "" : value;
    }

    /** The period as the end of an address. */
    public String query() {
        data();
        String from = period.from() == null ? "" : "from=" + period.from();
        String to = period.to() == null ? "" : "to=" + period.to();
        String both = from + (from.isEmpty() || to.isEmpty() ? "" : "&") + to;
        return both.isEmpty() ? "" : "?" + both;
    }

    /** The fields, described. */
    public List<NationalField> fields() {
        return List.of(NationalField.values());
    }
}
