package uk.slp.portal.childdeathdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeathreturn.SentAnswer;
import uk.slp.portal.childdeathreturn.SentReturnAnswers;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.RuleViolation;

/** The national data set of one's own panel: checked, and as a file. What is not sealed of an analysis is not in it. */
@ApplicationScoped
public class NationalDataQueries {
    @Inject
    private NationalCases cases;

    @Inject
    private SentReturnAnswers answers;

    @Inject
    private AuditTrail audit;

    /**
     * What the checks find in the cases of a period. Two statements, the line of the audit trail among them.
     *
     * @throws RuleViolation if there are more cases than one file holds
     */
    @Requires(Permission.CHILD_DEATH_DATA_EXPORT)
    @Transactional
    public NationalData check(NationalPeriod period) {
        NationalData data = NationalData.checked(cases.of(period));
        audit.read(ChildDeathCase.TYPE, "national data, check of " + data.all());
        return data;
    }

    /**
     * The same for a file of the cases without an error. Two statements.
     *
     * @param format csv or json
     * @throws RuleViolation if there are more cases than one file holds
     */
    @Requires(Permission.CHILD_DEATH_DATA_EXPORT)
    @Transactional
    public List<NationalCase> export(NationalPeriod period, String format) {
        List<NationalCase> given = NationalData.checked(cases.of(period)).given();
        audit.exported(ChildDeathCase.TYPE, given.size(), "national data, " + format);
        return given;
    }

    /**
     * The answers of the forms of the cases without an error, answer by answer, without words.
     *
     * @throws RuleViolation if there are more cases than one file holds
     */
    @Requires(Permission.CHILD_DEATH_DATA_EXPORT)
    @Transactional
    public List<SentAnswer> answers(NationalPeriod period) {
        List<NationalCase> given = NationalData.checked(cases.of(period)).given();
        audit.exported(ChildDeathCase.TYPE, given.size(), "national data, answers");
        return answers.of(NationalCases.reviewed(given, cases.identities(period)));
    }

    /** The JSON schema of a file. */
    @OpenToAll("a description of a file format")
    public String schema() {
        return NationalFile.schema().toString();
    }
}
