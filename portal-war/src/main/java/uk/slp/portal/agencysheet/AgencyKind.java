package uk.slp.portal.agencysheet;

import uk.slp.portal.shared.persistence.Coded;

/** Kinds of agency that can be asked for a sheet, whole (domain reference 9.5); the facets of the library hold fewer. */
public enum AgencyKind implements Coded {
    CHILDRENS_SOCIAL_CARE("childrens_social_care", "Children’s social care"),
    EARLY_HELP("early_help", "Early help"),
    POLICE("police", "Police"),
    ICB("icb", "Integrated care board"),
    DESIGNATED_PROFESSIONAL("designated_professional", "Designated doctor or nurse"),
    EDUCATION("education", "School, academy or college"),
    EARLY_YEARS("early_years", "Early years setting"),
    ELECTIVE_HOME_EDUCATION("elective_home_education", "Elective home education team"),
    HEALTH_VISITING("health_visiting", "Health visiting"),
    SCHOOL_NURSING("school_nursing", "School nursing"),
    MIDWIFERY("midwifery", "Midwifery"),
    GP("gp", "General practice"),
    ACUTE_HOSPITAL("acute_hospital", "Acute hospital trust"),
    COMMUNITY_HEALTH("community_health", "Community health trust"),
    CAMHS("camhs", "Child and adolescent mental health"),
    ADULT_MENTAL_HEALTH("adult_mental_health", "Adult mental health"),
    AMBULANCE("ambulance", "Ambulance"),
    SUBSTANCE_MISUSE("substance_misuse", "Substance misuse service"),
    PUBLIC_HEALTH("public_health", "Public health"),
    PROBATION("probation", "Probation"),
    PRISON("prison", "Prison"),
    YOUTH_JUSTICE("youth_justice", "Youth justice"),
    SECURE_ESTATE("secure_estate", "Secure estate"),
    CAFCASS("cafcass", "Cafcass"),
    HOUSING("housing", "Housing"),
    ADULT_SOCIAL_CARE("adult_social_care", "Adult social care"),
    DOMESTIC_ABUSE_SERVICE("domestic_abuse_service", "Domestic abuse service"),
    FIRE("fire", "Fire and rescue"),
    IMMIGRATION("immigration", "UK Visas and Immigration"),
    ARMED_FORCES("armed_forces", "Armed forces"),
    FAITH("faith", "Faith organisation"),
    SPORT("sport", "Sports organisation"),
    VOLUNTARY("voluntary", "Voluntary or community organisation"),
    FOSTERING("fostering", "Fostering agency"),
    RESIDENTIAL_CARE("residential_care", "Children’s home"),
    BRITISH_TRANSPORT_POLICE("british_transport_police", "British Transport Police"),
    DWP("dwp", "Department for Work and Pensions"),
    OTHER("other", "Other agency");

    private final String code;
    private final String label;

    AgencyKind(String code, String label) {
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
