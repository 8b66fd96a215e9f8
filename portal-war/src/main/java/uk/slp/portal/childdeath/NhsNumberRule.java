package uk.slp.portal.childdeath;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.NhsNumber;

/** Rule 57 for those who check what is already kept: an NHS number is ten digits, the last of which checks the others. */
public final class NhsNumberRule {
    private NhsNumberRule() {}

    /** Whether it is one. */
    public static boolean kept(@Nullable String number) {
        return NhsNumber.valid(number);
    }
}
