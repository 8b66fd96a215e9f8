package uk.slp.portal.notification.likeness;

/** What of two records is so alike that a person should look. */
public enum Alike {
    NHS_NUMBER("nhs_number", "the same NHS number"),
    NAME_AND_BIRTH("name_and_birth", "name and date of birth"),
    NAME_AND_DAY("name_and_day", "name, and the day it happened"),
    BIRTH_AND_DAY("birth_and_day", "part of the name, date of birth, and the day it happened"),
    DAY_AND_PLACE("day_and_place", "the day and the place; no name is known of one of them");

    private final String code;
    private final String words;

    Alike(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** Name in the API. */
    public String code() {
        return code;
    }

    /** The same for people. */
    public String words() {
        return words;
    }
}
