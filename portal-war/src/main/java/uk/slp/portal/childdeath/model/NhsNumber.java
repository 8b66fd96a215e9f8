package uk.slp.portal.childdeath.model;

import org.jspecify.annotations.Nullable;

/** The NHS number: ten digits, the last of which checks the others (rule 57). */
public final class NhsNumber {
    private static final int DIGITS = 10;
    private static final int MODULUS = 11;

    private NhsNumber() {}

    /** The digits of what was typed; null for nothing. */
    public static @Nullable String digits(@Nullable String typed) {
        String plain = typed == null ? "" : typed.replaceAll("[\\s-]", "");
        return plain.isEmpty() ? null : plain;
    }

    /** Whether it is ten digits of which the last is right: weights 10 to 2, remainder of 11. */
    public static boolean valid(@Nullable String typed) {
        String digits = digits(typed);
        if (digits == null || !digits.matches("\\d{10}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += (digits.charAt(i) - '0') * (DIGITS - i);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        // A remainder of 1 would need the digit 10: no such number is given out.
        return check < DIGITS && check == digits.charAt(DIGITS - 1) - '0';
    }

    /** As people write it: three, three and four digits. */
    public static String words(String digits) {
        return digits.length() == DIGITS
                ? digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6)
                : digits;
    }
}
