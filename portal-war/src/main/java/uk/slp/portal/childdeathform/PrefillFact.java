package uk.slp.portal.childdeathform;

import uk.slp.portal.shared.persistence.Coded;

/**
 * What may stand in an answer before an agency has written anything: facts of the notification of the death, which every
 * agency asked may know because it needs them to find its records (Children Act 2004 s.16M and s.16N). What another agency
 * has answered is never among them.
 */
public enum PrefillFact implements Coded {
    CHILD_NAME("child_name", "Name of the child"),
    NHS_NUMBER("nhs_number", "NHS number of the child"),
    BIRTH_DATE("birth_date", "Date of birth"),
    DEATH_DATE("death_date", "Date of death"),
    DEATH_TIME("death_time", "Time of death"),
    SEX("sex", "Sex"),
    POSTCODE("postcode", "Postcode of the usual home"),
    GP_PRACTICE("gp_practice", "General practice"),
    DEATH_PLACE("death_place", "Place of death"),
    AGE_GROUP("age_group", "Age group at death"),
    AGENCY_NAME("agency_name", "Name of the agency that is asked"),
    WRITER_NAME("writer_name", "Name of the person who writes");

    private final String code;
    private final String label;

    PrefillFact(String code, String label) {
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
