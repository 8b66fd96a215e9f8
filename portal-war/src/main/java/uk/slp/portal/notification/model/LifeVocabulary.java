package uk.slp.portal.notification.model;

import java.util.List;

/** The life of the child and those around: domain reference 3.4 and 9.1, types of disability with the codes of the children in need census. */
final class LifeVocabulary {
    static final List<Choice> YES_NO_ALL = Vocabulary.list(
            "yes",
            "Yes",
            "no",
            "No",
            Vocabulary.TO_FOLLOW,
            "Not known yet, to follow",
            Vocabulary.NOT_KNOWN,
            "Not known: asked, and nobody knows",
            Vocabulary.WITHHELD,
            "Not given: the person or family did not want to say");

    static final List<Choice> YES_NO_LATER = Vocabulary.list(
            "yes",
            "Yes",
            "no",
            "No",
            Vocabulary.TO_FOLLOW,
            "Not known yet, to follow",
            Vocabulary.NOT_KNOWN,
            "Not known: asked, and nobody knows");

    static final List<Choice> DISABILITY_TYPES = Vocabulary.list(
            "MOB",
            "Mobility (MOB)",
            "HAND",
            "Hand function (HAND)",
            "PC",
            "Personal care (PC)",
            "INC",
            "Incontinence (INC)",
            "COMM",
            "Communication (COMM)",
            "LD",
            "Learning (LD)",
            "HEAR",
            "Hearing (HEAR)",
            "VIS",
            "Vision (VIS)",
            "BEH",
            "Behaviour (BEH)",
            "CON",
            "Consciousness (CON)",
            "AUT",
            "Autism or Asperger syndrome (AUT)",
            "DDA",
            "Another disability in law (DDA)",
            Vocabulary.TO_FOLLOW,
            "Not known yet, to follow",
            Vocabulary.NOT_KNOWN,
            "Not known: asked, and nobody knows",
            Vocabulary.WITHHELD,
            "Not given: the person or family did not want to say");

    static final List<Choice> RELIGION = Vocabulary.list(
            "none",
            "No religion",
            "christian",
            "Christian",
            "buddhist",
            "Buddhist",
            "hindu",
            "Hindu",
            "jewish",
            "Jewish",
            "muslim",
            "Muslim",
            "sikh",
            "Sikh",
            "other",
            "Another religion",
            Vocabulary.TO_FOLLOW,
            "Not known yet, to follow",
            Vocabulary.NOT_KNOWN,
            "Not known: asked, and nobody knows",
            Vocabulary.WITHHELD,
            "Not given: the person or family did not want to say");

    static final List<Choice> IMMIGRATION = Vocabulary.list(
            "citizen",
            "British or Irish citizen",
            "settled",
            "Settled, or leave to remain",
            "uasc",
            "Unaccompanied asylum-seeking child",
            "asylum",
            "Asylum claimed with family",
            "no_leave",
            "No leave to remain",
            "other",
            "Another status",
            Vocabulary.TO_FOLLOW,
            "Not known yet, to follow",
            Vocabulary.NOT_KNOWN,
            "Not known: asked, and nobody knows",
            Vocabulary.WITHHELD,
            "Not given: the person or family did not want to say");

    static final List<Choice> WITHOUT_NUMBER = Vocabulary.list(
            "not_available", "Not available now, to follow",
            "non_resident", "Does not live in England",
            "unborn", "Not born yet",
            "unidentified", "The child has not been identified",
            "none", "Has none");

    static final List<Choice> WITHOUT_ADDRESS = Vocabulary.list(
            Vocabulary.TO_FOLLOW,
            "Not known yet, to follow",
            Vocabulary.NOT_KNOWN,
            "Not known: asked, and nobody knows",
            "no_fixed",
            "No fixed address",
            Vocabulary.WITHHELD,
            "Not given: the person or family did not want to say");

    static final List<Choice> SCHOOL = Vocabulary.list(
            "none_yet",
            "Under school age",
            "nursery",
            "Nursery or childminder",
            "mainstream",
            "Mainstream school",
            "special",
            "Special school",
            "alternative",
            "Alternative provision or pupil referral unit",
            "independent",
            "Independent school",
            "college",
            "College or training",
            "home",
            "Educated at home",
            "missing",
            "Missing education",
            "excluded",
            "Excluded",
            "other",
            "Another setting",
            Vocabulary.TO_FOLLOW,
            "Not known yet, to follow",
            Vocabulary.NOT_KNOWN,
            "Not known: asked, and nobody knows");

    static final List<Choice> ATTENDANCE = Vocabulary.list(
            "good",
            "Regular",
            "irregular",
            "Irregular",
            "persistent",
            "Missed a tenth or more",
            "severe",
            "Missed half or more",
            Vocabulary.TO_FOLLOW,
            "Not known yet, to follow",
            Vocabulary.NOT_KNOWN,
            "Not known: asked, and nobody knows");

    static final List<Choice> SEN = Vocabulary.list(
            "none",
            "None",
            "support",
            "Special educational needs support",
            "plan",
            "Education, health and care plan",
            "assessed",
            "Being assessed for a plan",
            Vocabulary.TO_FOLLOW,
            "Not known yet, to follow",
            Vocabulary.NOT_KNOWN,
            "Not known: asked, and nobody knows");

    static final List<Choice> HEALTH = Vocabulary.list(
            "none",
            "None known",
            "physical",
            "A physical illness or condition",
            "mental",
            "Mental ill health",
            "development",
            "Developmental delay",
            "premature",
            "Born early",
            "substance",
            "Substance misuse",
            "pregnancy",
            "Pregnancy",
            Vocabulary.TO_FOLLOW,
            "Not known yet, to follow",
            Vocabulary.NOT_KNOWN,
            "Not known: asked, and nobody knows",
            Vocabulary.WITHHELD,
            "Not given: the person or family did not want to say");

    static final List<Choice> ALLEGED = Vocabulary.list(
            "parent",
            "Parent",
            "step_parent",
            "Step-parent or parent’s partner",
            "sibling",
            "Brother or sister",
            "family",
            "Another family member",
            "carer",
            "Foster or other carer",
            "peer",
            "Another child or young person",
            "stranger",
            "A stranger",
            "professional",
            "A professional",
            "self",
            "The child",
            "nobody",
            "Nobody",
            Vocabulary.TO_FOLLOW,
            "Not known yet, to follow",
            Vocabulary.NOT_KNOWN,
            "Not known");

    static final List<Choice> INVESTIGATION = Vocabulary.list(
            "none",
            "None",
            "started",
            "An investigation has begun",
            "arrest",
            "Somebody has been arrested",
            "charge",
            "Somebody has been charged",
            Vocabulary.TO_FOLLOW,
            "Not known yet, to follow",
            Vocabulary.NOT_KNOWN,
            "Not known");

    static final List<Choice> PROCEEDINGS = Vocabulary.list(
            "none",
            "None",
            "family_court",
            "Family court",
            "inquest",
            "Inquest",
            "domestic_abuse_review",
            "Domestic abuse related death review",
            "mappa",
            "MAPPA serious case review",
            "patient_safety",
            "Patient safety incident investigation",
            "adult_review",
            "Safeguarding adult review",
            "prisons",
            "Prisons and Probation Ombudsman",
            "learning_disability",
            "Review of a death of a person with a learning disability",
            "mental_health_homicide",
            "Mental health homicide review",
            Vocabulary.TO_FOLLOW,
            "Not known yet, to follow",
            Vocabulary.NOT_KNOWN,
            "Not known");

    static final List<Choice> TOLD = Vocabulary.list(
            "yes",
            "Yes",
            "no",
            "Not yet",
            "not_needed",
            "Not needed",
            Vocabulary.TO_FOLLOW,
            "Not known yet, to follow",
            Vocabulary.NOT_KNOWN,
            "Not known");

    static final List<Choice> ROLE = Vocabulary.list(
            "sibling",
            "Brother or sister",
            "half_sibling",
            "Half-brother, half-sister or step-sibling",
            "mother",
            "Mother",
            "father",
            "Father",
            "step_parent",
            "Step-parent or parent’s partner",
            "grandparent",
            "Grandparent",
            "relative",
            "Another relative",
            "foster_carer",
            "Foster carer",
            "other_carer",
            "Another carer",
            "own_child",
            "Child of the young person",
            "partner",
            "Partner of the young person",
            "household_child",
            "Another child in the household",
            "household_adult",
            "Another adult in the household",
            Vocabulary.NOT_KNOWN,
            "Not known");

    static final List<Choice> LIVES_IN = Vocabulary.list(
            "yes",
            "Lives in the household",
            "sometimes",
            "Some of the time",
            "no",
            "Lives elsewhere",
            Vocabulary.NOT_KNOWN,
            "Not known");

    static final List<Choice> RISK_FLAGS = Vocabulary.list(
            "domestic_abuse",
            "Domestic abuse",
            "mental_ill_health",
            "Mental ill health",
            "substance_misuse",
            "Substance misuse",
            "care_experience",
            "Own experience of care",
            "offending",
            "Offending",
            "none",
            "None known",
            Vocabulary.NOT_KNOWN,
            "Not known");

    static final List<Choice> SPAN = Vocabulary.list(
            "moment", "On one day",
            "over_time", "Over a time");

    static final List<Choice> SUPPORT = Vocabulary.list(
            "offered",
            "Offered",
            "accepted",
            "Offered and accepted",
            "not_yet",
            "Not yet",
            "nobody",
            "There is nobody to offer it to",
            Vocabulary.NOT_KNOWN,
            "Not known");

    static final List<Choice> AGREED = Vocabulary.list(
            "yes", "Consulted, and agrees",
            "differs", "Consulted, and takes another view",
            "no", "Not consulted yet");

    static final List<Choice> CERTAINTY = Vocabulary.list(
            "recorded", "It is recorded", "estimate", "It is my best estimate", Vocabulary.NOT_KNOWN, "I do not know");

    private LifeVocabulary() {}
}
