package uk.slp.portal.identifiability;

import uk.slp.portal.shared.persistence.Coded;

/** What a hit has found. */
public enum HitKind implements Coded {
    NAME("name", "Name in the case record"),
    INITIALS("initials", "Initials"),
    PROFESSIONAL("professional", "Somebody named with a title or a role"),
    DATE("date", "Exact date"),
    AGE("age", "Exact age"),
    NHS_NUMBER("nhs_number", "NHS number"),
    NUMBER("number", "Number in the case record"),
    POSTCODE("postcode", "Postcode"),
    ADDRESS("address", "Address"),
    PLACE("place", "Place or school in the case record"),
    INSTITUTION("institution", "School or other place with its name"),
    PHONE("phone", "Telephone number"),
    EMAIL("email", "E-mail address"),
    SIBLINGS("siblings", "Place among brothers and sisters"),
    COMBINATION("combination", "Together these could point to one family");

    private final String code;
    private final String label;

    HitKind(String code, String label) {
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
}
