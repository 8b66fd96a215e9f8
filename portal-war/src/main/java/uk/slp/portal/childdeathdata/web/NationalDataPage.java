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
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;

/** What the checks find in one's own cases before they are given to the national database, and the description of its fields. */
@Named("nationalDataPage")
@RequestScoped
public class NationalDataPage {
    /** As many as a person works through; the rest comes once these are done. */
    private static final int SHOWN = 200;

    @Inject
    private NationalDataQueries queries;

    private @Nullable NationalData data;
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
