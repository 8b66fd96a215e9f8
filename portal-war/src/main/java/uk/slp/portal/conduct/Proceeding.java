package uk.slp.portal.conduct;

import uk.slp.portal.shared.persistence.Coded;

/** Kinds of proceedings that may run beside a review. A review goes on beside them; none stops it by itself. */
public enum Proceeding implements Coded {
    CRIMINAL_INVESTIGATION("criminal_investigation", "Criminal investigation"),
    CRIMINAL_TRIAL("criminal_trial", "Criminal trial"),
    INQUEST("inquest", "Inquest"),
    FAMILY_COURT("family_court", "Family court"),
    CHILD_DEATH_REVIEW("child_death_review", "Child death review"),
    DOMESTIC_HOMICIDE_REVIEW("domestic_homicide_review", "Domestic homicide review"),
    ADULT_REVIEW("adult_review", "Safeguarding adults review"),
    POLICE_COMPLAINT("police_complaint", "Investigation of police conduct"),
    HEALTH_INVESTIGATION("health_investigation", "Patient safety investigation"),
    REGULATOR("regulator", "Employment or professional regulation"),
    OTHER("other", "Other");

    private final String code;
    private final String label;

    Proceeding(String code, String label) {
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
