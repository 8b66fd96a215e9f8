package uk.slp.portal.childdeathanalysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/**
 * A factor to be listed.
 *
 * @param domain code of the domain, A to D
 * @param label what it is
 * @param score score of either form, or null to score it later
 */
public record NewFactor(@Nullable String domain, @Nullable String label, @Nullable String score) {
    /** Most characters of its name. */
    public static final int LONGEST = 200;

    public NewFactor {
        label = label == null || label.isBlank() ? null : label.strip();
    }

    /** Everything that is wrong with it. */
    public List<Violation> problems() {
        List<Violation> wrong = new ArrayList<>();
        if (!Coded.known(FactorDomain.class, domain)) {
            wrong.add(new Violation("addDomain", "domain_required", "Choose the domain of the factor, A to D."));
        }
        if (label == null) {
            wrong.add(new Violation("addLabel", "label_required", "Enter the factor in a few words."));
        } else if (label.length() > LONGEST) {
            wrong.add(new Violation("addLabel", "too_long", "Shorten this to 200 characters."));
        }
        if (score != null && !score.isBlank() && FactorScore.read(score).isEmpty()) {
            wrong.add(new Violation("score", "wrong_score", "Give 0, 1 or 2; or 1* or 3 of the form used until 2018."));
        }
        return wrong;
    }
}
