package uk.slp.portal.shared.persistence;

import org.jspecify.annotations.Nullable;

/**
 * A constant with a code that is stored and sent; the code never changes and is never used again for another meaning.
 *
 * <p>Each such enum has a converter annotated {@code @Converter(autoApply = true)} that implements
 * {@code AttributeConverter<E, String>} itself, with {@link #codeOf} and {@link #orNull}. A common generic superclass
 * would be shorter, but the persistence provider reads the types from the class alone and ignores, in silence, a
 * converter that inherits them; the enum would then be stored by position.
 */
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

    /** The code of a constant, or null for none: what a converter writes. */
    static @Nullable String codeOf(@Nullable Coded constant) {
        return constant == null ? null : constant.code();
    }

    /**
     * The constant of a code, or null for none: what a converter reads.
     *
     * @throws IllegalArgumentException if the code is unknown
     */
    static <E extends Enum<E> & Coded> @Nullable E orNull(Class<E> type, @Nullable String code) {
        return code == null ? null : of(type, code);
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
