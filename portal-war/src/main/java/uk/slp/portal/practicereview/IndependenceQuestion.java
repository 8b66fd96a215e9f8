package uk.slp.portal.practicereview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/**
 * What is asked about a reviewer before the partners rely on their independence. Statutory guidance asks partners to
 * consider it when they appoint (Working Together, chapter 5; domain reference 4.4); the questions are the portal's own.
 */
public enum IndependenceQuestion implements Coded {
    EMPLOYED("employed", "Employed by, or paid for other work by, an agency of this case in the last five years"),
    MANAGED("managed", "Worked with, managed or was managed by somebody who took part in this case"),
    INVOLVED("involved", "Took part in a decision about this child or family"),
    KNOWS_FAMILY("knows_family", "Knows the child or the family, or somebody close to them"),
    EARLIER_REVIEW("earlier_review", "Wrote or chaired an earlier review about this family"),
    INTEREST("interest", "Has a financial or personal interest in what the review finds");

    private final String code;
    private final String label;

    IndependenceQuestion(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * The questions of some codes.
     *
     * @throws RuleViolation naming each code that is none
     */
    public static Set<IndependenceQuestion> ofCodes(List<String> codes) {
        EnumSet<IndependenceQuestion> known = EnumSet.noneOf(IndependenceQuestion.class);
        List<Violation> wrong = new ArrayList<>();
        for (String code : codes) {
            if (Coded.known(IndependenceQuestion.class, code)) {
                known.add(Coded.of(IndependenceQuestion.class, code));
            } else {
                wrong.add(new Violation("ties", "unknown_value", "There is no question " + code + "."));
            }
        }
        RuleViolation.throwIfAny(wrong);
        return known;
    }
}
