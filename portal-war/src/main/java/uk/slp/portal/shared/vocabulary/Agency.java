package uk.slp.portal.shared.vocabulary;

import uk.slp.portal.shared.persistence.Coded;

/** Kinds of agency that knew a child or are addressed by learning (domain reference 9.5). */
public enum Agency implements Coded {
    CHILDRENS_SOCIAL_CARE("childrens_social_care", "Children's social care"),
    POLICE("police", "Police"),
    ICB("icb", "Integrated care board"),
    EDUCATION("education", "Schools and education"),
    HEALTH_VISITING("health_visiting", "Health visiting"),
    SCHOOL_NURSING("school_nursing", "School nursing"),
    MIDWIFERY("midwifery", "Midwifery"),
    GP("gp", "General practice"),
    ACUTE_HOSPITAL("acute_hospital", "Acute hospitals"),
    COMMUNITY_HEALTH("community_health", "Community health"),
    CAMHS("camhs", "Child and adolescent mental health"),
    ADULT_MENTAL_HEALTH("adult_mental_health", "Adult mental health"),
    AMBULANCE("ambulance", "Ambulance"),
    SUBSTANCE_MISUSE("substance_misuse", "Substance misuse services"),
    PROBATION("probation", "Probation"),
    YOUTH_JUSTICE("youth_justice", "Youth justice"),
    HOUSING("housing", "Housing"),
    ADULT_SOCIAL_CARE("adult_social_care", "Adult social care"),
    DOMESTIC_ABUSE_SERVICE("domestic_abuse_service", "Domestic abuse services"),
    EARLY_HELP("early_help", "Early help"),
    FOSTERING("fostering", "Fostering"),
    RESIDENTIAL_CARE("residential_care", "Residential care"),
    VOLUNTARY("voluntary", "Voluntary and community organisations"),
    CAFCASS("cafcass", "Cafcass"),
    IMMIGRATION("immigration", "Immigration");

    private final String code;
    private final String label;

    Agency(String code, String label) {
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
