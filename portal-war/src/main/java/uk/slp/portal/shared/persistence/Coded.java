package uk.slp.portal.shared.persistence;

import org.jspecify.annotations.Nullable;

/** A constant with a code that is stored and sent; the code never changes and is never used again for another meaning. */
public interface Coded {
    /** Stable code, lower case with underscores. */
    String code();

    /** Words for people. */
    String label();

    /**
     * Finds a constant by its code.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("No " + type.getSimpleName() + " has the code " + code);
    }

    /** Whether a constant with that code exists. */
    static <E extends Enum<E> & Coded> boolean known(Class<E> type, @Nullable String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return true;
            }
        }
        return false;
    }
}
