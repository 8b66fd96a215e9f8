package uk.slp.portal.notification.model;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form that an answer must have to be sent. A draft keeps it in any form. */
public enum Form {
    /** Any. */
    FREE("", ""),
    EMAIL("email_form", "enter the e-mail address in the form name@example.org."),
    /** Written as one likes, with an extension or a second number; but six digits are the least that can be dialled. */
    PHONE("phone_form", "enter a telephone number, such as 01632 960 142."),
    TIME("time_form", "enter the time in the form 18:30."),
    /** Ten digits, the last of which is a check digit, modulus 11 (rule 57). */
    NHS_NUMBER(
            "nhs_number_check",
            "that is not an NHS number: its check digit does not fit. Compare each digit, or leave"
                    + " it empty and say why."),
    /** A letter, twelve digits or eleven and a letter; the first letter checks the others, modulus 23. */
    UPN(
            "upn_check",
            "that is not a unique pupil number: its first letter does not fit the digits. Compare each digit, or"
                    + " leave it empty and say why."),
    POSTCODE("postcode_form", "enter a whole postcode, such as SR1 3DA, or leave it empty."),
    URN(
            "urn_form",
            "enter the unique reference number of the provider as Ofsted gives it, such as SC012345 or 1234567.");

    private static final int FEWEST_DIGITS = 6;
    private static final Pattern EMAIL_FORM = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern POSTCODE_FORM = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}|GIR ?0AA)");
    private static final Pattern URN_FORM = Pattern.compile("(SC[0-9]{6}|[0-9]{5,8}|EY[0-9]{6})");
    private static final Pattern UPN_FORM = Pattern.compile("[A-Z][0-9]{11}[0-9A-Z]");
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private final String code;
    private final String message;

    Form(String code, String message) {
        this.code = code;
        this.message = message;
    }

    /** Stable code of the problem. */
    String code() {
        return code;
    }

    /** What to do. */
    String message() {
        return message;
    }

    /** Whether an answer has the form; none has every form. */
    public boolean fits(@Nullable String answer) {
        if (answer == null) {
            return true;
        }
        String text = answer.strip().toUpperCase(Locale.ROOT);
        return switch (this) {
            case FREE -> true;
            case EMAIL -> EMAIL_FORM.matcher(text).matches();
            case PHONE -> text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
            case TIME -> time(text);
            case NHS_NUMBER -> nhsNumber(text.replaceAll("[ -]", ""));
            case UPN -> upn(text.replace(" ", ""));
            case POSTCODE -> POSTCODE_FORM.matcher(text.replaceAll(" +", " ")).matches();
            case URN -> URN_FORM.matcher(text.replace(" ", "")).matches();
        };
    }

    private static boolean time(String text) {
        try {
            LocalTime.parse(text.length() == 4 ? "0" + text : text);
            return text.length() <= 5;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean nhsNumber(String digits) {
        // Ten times the same digit fits the sum, and is nobody's number.
        if (!digits.matches("[0-9]{10}") || digits.matches("([0-9])\\1{9}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0';
    }

    private static boolean upn(String text) {
        if (!UPN_FORM.matcher(text).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 1; i < 13; i++) {
            char c = text.charAt(i);
            int value = Character.isDigit(c) ? c - '0' : UPN_LETTERS.indexOf(c);
            if (value < 0) {
                return false;
            }
            sum += value * (i + 1);
        }
        return UPN_LETTERS.charAt(sum % 23) == text.charAt(0);
    }
}
