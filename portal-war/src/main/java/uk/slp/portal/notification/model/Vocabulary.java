package uk.slp.portal.notification.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The permitted answers. Sources: domain reference 3.4 (fields), 9.1 (ethnic groups, ONS 2021 with the codes of the
 * Department for Education), 9.5 (agencies), 9.6 (causes of death and types of harm). The order is that of the sources.
 */
public final class Vocabulary {
    /** Answer of somebody who does not know and says so; a warning, never a refusal (rule 27). */
    public static final String NOT_KNOWN = "not_known";

    /** Answer of somebody who will know later; a warning. */
    public static final String TO_FOLLOW = "to_follow";

    /** Answer that was asked for and not given; an answer like any other. */
    public static final String WITHHELD = "withheld";

    static final List<Choice> KIND = list(
            "serious_incident",
            "A serious incident: a child has died or been seriously harmed, and abuse or neglect is known or suspected",
            "looked_after_death",
            "The death of a looked-after child, whether or not abuse or neglect is suspected",
            "care_leaver_death",
            "The death of a care leaver up to and including the age of 24");

    static final List<Choice> NATURE = list(
            "child_death", "A child has died",
            "serious_harm", "A child has been seriously harmed",
            "other", "Something else, such as a child who harmed another child");

    static final List<Choice> ABUSE_STATUS = list(
            "known", "Abuse or neglect is known",
            "suspected", "Abuse or neglect is suspected",
            "neither", "Abuse or neglect is neither known nor suspected");

    static final List<Choice> ABUSE_TYPES = list(
            "neglect", "Neglect",
            "physical", "Physical abuse",
            "sexual", "Sexual abuse",
            "emotional", "Emotional abuse",
            "exploitation", "Criminal or sexual exploitation",
            "domestic_abuse", "Domestic abuse",
            "not_yet_clear", "Not yet clear");

    static final List<Choice> PRECISION = list(
            "day", "The day is known",
            "month", "Only the month is known",
            "year", "Only the year is known",
            "unknown", "Not known");

    static final List<Choice> LOCATION_TYPE = list(
            "in_area", "In the area of a local authority in England",
            "outside_england_normally_resident", "Outside England; the child normally lives in our area");

    static final List<Choice> SETTING = list(
            "home",
            "The child’s home",
            "other_home",
            "Another home",
            "public_place",
            "A public place",
            "school",
            "School or college",
            "childcare",
            "Childcare",
            "hospital",
            "Hospital",
            "residential_care",
            "Residential care",
            "secure",
            "Custody or a secure setting",
            "online",
            "Online",
            "abroad",
            "Abroad",
            "other",
            "Another place",
            TO_FOLLOW,
            "Not known yet, to follow",
            NOT_KNOWN,
            "Not known");

    static final List<Choice> HARM_TYPE = list(
            "death_maltreatment",
            "Death: maltreatment within the family",
            "death_assault",
            "Death: assault or homicide outside the family",
            "death_sudi",
            "Death: sudden and unexpected in infancy",
            "death_suicide",
            "Death: suspected suicide",
            "death_related",
            "Death: related to, not directly caused by, maltreatment",
            "death_neglect",
            "Death: neglect",
            "death_accident",
            "Death: accident or misadventure",
            "death_medical",
            "Death: medical cause",
            "death_by_child",
            "Death: caused by another child",
            "death_not_known",
            "Death: cause not known",
            "harm_physical",
            "Harm: physical abuse",
            "harm_neglect",
            "Harm: neglect",
            "harm_sexual_family",
            "Harm: sexual abuse within the family",
            "harm_sexual_outside",
            "Harm: sexual abuse or exploitation outside the family",
            "harm_criminal_exploitation",
            "Harm: criminal exploitation",
            "harm_violence",
            "Harm: assault or serious violence outside the family",
            "harm_self",
            "Harm: self-harm or attempted suicide",
            "harm_risk_taking",
            "Harm: risk-taking or violent behaviour by the child",
            "harm_poisoning",
            "Harm: poisoning or ingestion",
            "harm_fabricated",
            "Harm: fabricated or induced illness",
            "harm_domestic_abuse",
            "Harm: exposure to domestic abuse",
            "harm_emotional",
            "Harm: emotional abuse",
            "harm_faith_honour",
            "Harm: linked to faith, honour or genital mutilation",
            "harm_online",
            "Harm: online",
            "harm_institutional",
            "Harm: in an institution",
            "harm_other",
            "Harm: other",
            "harm_not_known",
            "Harm: not known",
            TO_FOLLOW,
            "Not known yet, to follow");

    static final List<Choice> IDENTITY = list(
            "known", "The child’s name is known",
            "not_identified", "The child has not been identified yet",
            "unborn", "The child is not born yet");

    static final List<Choice> SEX =
            list("female", "Female", "male", "Male", TO_FOLLOW, "Not known yet, to follow", NOT_KNOWN, "Not known");

    static final List<Choice> YES_NO =
            list("yes", "Yes", "no", "No", TO_FOLLOW, "Not known yet, to follow", NOT_KNOWN, "Not known");

    static final List<Choice> PLAN = list(
            "current",
            "Current",
            "previous",
            "Previous",
            "never",
            "Never",
            TO_FOLLOW,
            "Not known yet, to follow",
            NOT_KNOWN,
            "Not known");

    /** Ethnic groups, without the two answers that mean that it is not known. */
    static final List<Choice> ETHNICITY = list(
            "WBRI",
            "White: English, Welsh, Scottish, Northern Irish or British",
            "WIRI",
            "White: Irish",
            "WIRT",
            "White: Gypsy or Irish Traveller",
            "WROM",
            "White: Roma",
            "WOTH",
            "White: any other background",
            "MWBC",
            "Mixed: White and Black Caribbean",
            "MWBA",
            "Mixed: White and Black African",
            "MWAS",
            "Mixed: White and Asian",
            "MOTH",
            "Mixed: any other background",
            "AIND",
            "Asian: Indian",
            "APKN",
            "Asian: Pakistani",
            "ABAN",
            "Asian: Bangladeshi",
            "CHNE",
            "Asian: Chinese",
            "AOTH",
            "Asian: any other background",
            "BCRB",
            "Black: Caribbean",
            "BAFR",
            "Black: African",
            "BOTH",
            "Black: any other background",
            "ARAB",
            "Other: Arab",
            "OOTH",
            "Other: any other ethnic group",
            TO_FOLLOW,
            "Not known yet, to follow",
            "NOBT",
            "Not known: asked, and nobody knows",
            "REFU",
            "Not stated: the person or family did not want to say");

    static final List<Choice> AGENCIES = list(
            "social_care",
            "Children’s social care",
            "early_help",
            "Early help",
            "icb",
            "Integrated care board",
            "police",
            "Police",
            "transport_police",
            "British Transport Police",
            "school",
            "School, college or nursery",
            "home_education",
            "Elective home education",
            "health_visiting",
            "Health visiting",
            "school_nursing",
            "School nursing",
            "midwifery",
            "Midwifery",
            "gp",
            "General practice",
            "hospital",
            "Hospital (acute trust)",
            "community_trust",
            "Community health services (community trust)",
            "mental_health",
            "Mental health services, for children or adults",
            "ambulance",
            "Ambulance service",
            "substance_misuse",
            "Substance misuse service",
            "public_health",
            "Public health",
            "designated_professional",
            "Designated doctor or nurse for safeguarding",
            "probation",
            "Probation",
            "prison",
            "Prison",
            "youth_justice",
            "Youth justice",
            "secure_estate",
            "Secure setting for children",
            "cafcass",
            "Cafcass",
            "housing",
            "Housing",
            "adult_social_care",
            "Adult social care",
            "domestic_abuse_service",
            "Domestic abuse service",
            "fire",
            "Fire and rescue service",
            "immigration",
            "Immigration and asylum services",
            "armed_forces",
            "Armed forces",
            "placement_provider",
            "Fostering agency or provider of a children’s home",
            "work_and_pensions",
            "Department for Work and Pensions",
            "voluntary",
            "Voluntary, faith or sports organisation",
            "other",
            "Another agency",
            "none",
            "None",
            TO_FOLLOW,
            "Not known yet, to follow",
            NOT_KNOWN,
            "Not known");

    static final List<Choice> DUPLICATE = list(
            "separate", "They are separate incidents",
            "same_incident", "It is the same incident; keep both and link them");

    private Vocabulary() {}

    static List<Choice> list(String... codesAndLabels) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < codesAndLabels.length; i += 2) {
            choices.add(new Choice(codesAndLabels[i], codesAndLabels[i + 1]));
        }
        return Collections.unmodifiableList(choices);
    }
}
