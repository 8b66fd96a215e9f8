package uk.slp.portal.childdeath.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.childdeath.model.Asked.Choice;

/** What can be chosen on the forms of child deaths (domain reference 6.2, 6.4 and 9.1). Codes never change. */
final class DeathChoices {
    /** In place of the code of a local authority: outside England. */
    static final String ELSEWHERE = "outside_england";

    static final String YES = "yes";
    static final String NO = "no";
    static final String NOT_KNOWN = "not_known";

    static final List<Choice> YES_NO = list(YES, "Yes", NO, "No");
    static final List<Choice> YES_NO_NOT_KNOWN = list(YES, "Yes", NO, "No", NOT_KNOWN, "Not known");
    static final List<Choice> SEX =
            list("female", "Female", "male", "Male", "indeterminate", "Indeterminate", NOT_KNOWN, "Not known");

    static final List<Choice> NHS_ABSENT = list(
            "non_resident",
            "The child does not live in England and has none",
            "not_available",
            "Not available at present");

    static final List<Choice> ETHNICITY = list(
            "WBRI", "White: English, Welsh, Scottish, Northern Irish or British",
            "WIRI", "White: Irish",
            "WIRT", "White: Gypsy or Irish Traveller",
            "WROM", "White: Roma",
            "WOTH", "White: any other White background",
            "MWBC", "Mixed: White and Black Caribbean",
            "MWBA", "Mixed: White and Black African",
            "MWAS", "Mixed: White and Asian",
            "MOTH", "Mixed: any other Mixed or multiple",
            "AIND", "Asian: Indian",
            "APKN", "Asian: Pakistani",
            "ABAN", "Asian: Bangladeshi",
            "CHNE", "Asian: Chinese",
            "AOTH", "Asian: any other Asian background",
            "BCRB", "Black: Caribbean",
            "BAFR", "Black: African",
            "BOTH", "Black: any other Black, African or Caribbean background",
            "ARAB", "Arab",
            "OOTH", "Any other ethnic group",
            "NOBT", "Not known",
            "REFU", "Not given: the family did not want to say");

    static final List<Choice> PLACE = list(
            "home",
            "Home of normal residence",
            "other_home",
            "Other private home",
            "emergency_department",
            "Hospital: emergency department",
            "paediatric_intensive_care",
            "Hospital: paediatric intensive care",
            "neonatal_unit",
            "Hospital: neonatal unit",
            "labour_ward",
            "Hospital: labour ward or delivery suite",
            "ward",
            "Hospital: ward",
            "theatre",
            "Hospital: theatre",
            "adult_intensive_care",
            "Hospital: adult intensive care",
            "mental_health_unit",
            "Mental health in-patient unit",
            "hospice",
            "Hospice",
            "school",
            "School, nursery or college",
            "custody",
            "Custody or secure children’s home",
            "road",
            "Road or railway",
            "public_place",
            "Other public place",
            "abroad",
            "Outside England",
            "other",
            "Somewhere else",
            NOT_KNOWN,
            "Not known");

    static final List<Choice> EXPECTED = list(
            "expected",
            "Expected",
            "unexpected",
            "Unexpected: not anticipated as a significant possibility on the day before, or after a collapse that was not",
            NOT_KNOWN,
            "Not known");

    static final List<Choice> MODE = list(
            "natural",
            "Illness or a condition that the child had",
            "perinatal",
            "Around birth, or prematurity",
            "sudden",
            "Sudden, with no immediately apparent cause",
            "injury",
            "Injury or another external cause",
            "self_harm",
            "May have been self-inflicted",
            "inflicted",
            "May have been inflicted by somebody, or neglect",
            NOT_KNOWN,
            "Not known");

    static final List<Choice> DECISION =
            list(YES, "Yes: there is a joint agency response", NO, "No", NOT_KNOWN, "Not decided yet");

    static final List<Choice> CORONER =
            list("referred", "Referred", "not_referred", "Not to be referred", NOT_KNOWN, "Not decided yet");
    static final List<Choice> EXAMINER = list(
            "scrutinised",
            "Scrutinised by the medical examiner",
            "asked",
            "Sent to the medical examiner",
            "not_asked",
            "Not sent",
            NOT_KNOWN,
            "Not known");
    static final List<Choice> CERTIFICATE =
            list("issued", "Issued", "not_issued", "Not issued", NOT_KNOWN, "Not known");
    static final List<Choice> POST_MORTEM = list(
            "coroner",
            "Ordered by the coroner",
            "hospital",
            "By consent of the family",
            "none",
            "None",
            NOT_KNOWN,
            "Not known yet");
    static final List<Choice> INQUEST = list(
            "none", "No inquest", "expected", "An inquest is expected", "opened", "Opened", "concluded", "Concluded");
    static final List<Choice> LEAFLET =
            list("given", "Offered and taken", "declined", "Offered and declined", "not_yet", "Not offered yet");
    static final List<Choice> SAFETY =
            list(YES, "Yes: reported as a patient safety incident", NO, "No", NOT_KNOWN, "Not decided yet");

    static final List<Choice> SOCIAL_CARE = list(
            "none",
            "Not known to children’s social care",
            "past",
            "Known in the past, not open",
            "child_in_need",
            "Child in need",
            "protection_plan",
            "Child protection plan",
            "looked_after",
            "Looked after by a local authority",
            "open_other",
            "Open in another way",
            NOT_KNOWN,
            "Not known");

    static final List<Choice> ASYLUM = list(
            "none",
            "Not seeking asylum",
            "with_family",
            "Seeking asylum, with family",
            "unaccompanied",
            "Unaccompanied and seeking asylum",
            "refugee",
            "Refugee",
            NOT_KNOWN,
            "Not known");

    static final List<Choice> PARENT = list(
            "mother",
            "Mother",
            "father",
            "Father",
            "other_parent",
            "Other parent",
            "carer",
            "Carer with parental responsibility",
            "foster_carer",
            "Foster carer");
    static final List<Choice> HOUSEHOLD = list(
            "brother_sister",
            "Brother or sister",
            "half_step",
            "Half- or step-brother or -sister",
            "grandparent",
            "Grandparent",
            "partner",
            "Partner of a parent",
            "relative",
            "Other relative",
            "other",
            "Somebody else");

    static final List<Choice> STEP = list(
            "health_called", "On-call health professional told",
            "police_called", "Police lead told",
            "social_care_called", "Duty lead of children’s social care told",
            "initial_discussion", "Initial discussion",
            "home_visit", "Visit to the home or the scene",
            "no_home_visit", "Decided: no visit to the home or the scene",
            "sharing_meeting", "Information-sharing meeting",
            "final_discussion", "Final case discussion",
            "other", "Something else");

    static final List<Choice> CONTACT = list(
            "visit",
            "Visit",
            "phone",
            "Telephone",
            "letter",
            "Letter",
            "email",
            "E-mail",
            "video",
            "Video call",
            "other",
            "Another way");
    static final List<Choice> TAKEN = list(
            "review_meeting",
            "Child death review meeting",
            "panel",
            "Overview panel",
            "agency",
            "An agency",
            "coroner",
            "Coroner",
            "not_yet",
            "Not taken anywhere yet");
    static final List<Choice> AGENCIES = Arrays.stream(AgencyKind.values())
            .map(kind -> new Choice(kind.code(), kind.label()))
            .toList();

    /** Fifths of England by deprivation, as the English indices of deprivation count them. */
    static final List<Choice> DEPRIVATION = list(
            "1", "1, the most deprived fifth of England",
            "2", "2",
            "3", "3",
            "4", "4",
            "5", "5, the least deprived fifth of England");

    private static final Map<String, List<Choice>> BY_NAME = Map.ofEntries(
            Map.entry("yes_no", YES_NO),
            Map.entry("yes_no_not_known", YES_NO_NOT_KNOWN),
            Map.entry("sex", SEX),
            Map.entry("nhs_absent", NHS_ABSENT),
            Map.entry("ethnicity", ETHNICITY),
            Map.entry("place", PLACE),
            Map.entry("expected", EXPECTED),
            Map.entry("mode", MODE),
            Map.entry("decision", DECISION),
            Map.entry("coroner", CORONER),
            Map.entry("examiner", EXAMINER),
            Map.entry("certificate", CERTIFICATE),
            Map.entry("post_mortem", POST_MORTEM),
            Map.entry("inquest", INQUEST),
            Map.entry("deprivation", DEPRIVATION),
            Map.entry("leaflet", LEAFLET),
            Map.entry("safety", SAFETY),
            Map.entry("social_care", SOCIAL_CARE),
            Map.entry("asylum", ASYLUM),
            Map.entry("parent", PARENT),
            Map.entry("household", HOUSEHOLD),
            Map.entry("step", STEP),
            Map.entry("contact", CONTACT),
            Map.entry("taken", TAKEN),
            Map.entry("agencies", AGENCIES));

    private DeathChoices() {}

    /**
     * The choices of a name in the table of questions; none for an empty one.
     *
     * @throws IllegalStateException if there are none of that name
     */
    static List<Choice> named(String name) {
        if (name.isEmpty()) {
            return List.of();
        }
        List<Choice> found = BY_NAME.get(name);
        if (found == null) {
            throw new IllegalStateException("The table of questions names unknown choices: " + name);
        }
        return found;
    }

    private static List<Choice> list(String... codesAndLabels) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < codesAndLabels.length; i += 2) {
            choices.add(new Choice(codesAndLabels[i], codesAndLabels[i + 1]));
        }
        return List.copyOf(choices);
    }
}
