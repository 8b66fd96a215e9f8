package uk.slp.portal.childdeathanalysis;

import java.util.List;

/**
 * Factors that are often found, by domain: a list to choose from, so that the same thing has the same name in the figures. A
 * factor that is not in it is entered in one's own words.
 */
public final class FactorList {
    /** The list, in its order. */
    public static final List<Known> ALL = List.of(
            new Known(FactorDomain.A, "Born before 37 weeks"),
            new Known(FactorDomain.A, "Low weight at birth"),
            new Known(FactorDomain.A, "Illness in the two weeks before"),
            new Known(FactorDomain.A, "Known health condition"),
            new Known(FactorDomain.A, "Genetic condition or anomaly"),
            new Known(FactorDomain.A, "Disability or delay of development"),
            new Known(FactorDomain.A, "Mental health or emotional wellbeing"),
            new Known(FactorDomain.A, "Earlier self-harm"),
            new Known(FactorDomain.A, "Use of drugs or alcohol by the child"),
            new Known(FactorDomain.A, "Medication or device"),
            new Known(FactorDomain.B, "Smoking in the home"),
            new Known(FactorDomain.B, "Smoking in pregnancy"),
            new Known(FactorDomain.B, "Parents’ own health"),
            new Known(FactorDomain.B, "Parents’ mental health"),
            new Known(FactorDomain.B, "Use of drugs or alcohol by a carer"),
            new Known(FactorDomain.B, "Domestic abuse"),
            new Known(FactorDomain.B, "Neglect or abuse of the child"),
            new Known(FactorDomain.B, "Supervision"),
            new Known(FactorDomain.B, "Parents related by blood"),
            new Known(FactorDomain.B, "Poverty or debt"),
            new Known(FactorDomain.B, "Bullying, online or elsewhere"),
            new Known(FactorDomain.B, "Bereavement or loss"),
            new Known(FactorDomain.B, "Difficulty in reaching services"),
            new Known(FactorDomain.C, "Where the baby slept"),
            new Known(FactorDomain.C, "Crowding and heat"),
            new Known(FactorDomain.C, "Condition of the home"),
            new Known(FactorDomain.C, "Water, roads or rails near the home"),
            new Known(FactorDomain.C, "Vehicle or road"),
            new Known(FactorDomain.C, "Fire safety"),
            new Known(FactorDomain.C, "Medicines or poisons within reach"),
            new Known(FactorDomain.C, "Safety equipment"),
            new Known(FactorDomain.D, "Safer sleep advice"),
            new Known(FactorDomain.D, "Housing response"),
            new Known(FactorDomain.D, "Recognition of illness"),
            new Known(FactorDomain.D, "Delay in care"),
            new Known(FactorDomain.D, "Communication between services"),
            new Known(FactorDomain.D, "Following of guidelines"),
            new Known(FactorDomain.D, "Staffing or capacity"),
            new Known(FactorDomain.D, "Equipment or facilities"),
            new Known(FactorDomain.D, "Access to mental health care"),
            new Known(FactorDomain.D, "Response to safeguarding concerns"));

    private FactorList() {}

    /** A factor by name. */
    public record Known(FactorDomain domain, String label) {
        /** What a form sends for it: the letter of the domain, then the name. */
        public String value() {
            return domain.code() + " " + label;
        }
    }
}
