package uk.slp.portal.identifiability.detect;

import java.util.List;
import uk.slp.portal.identifiability.Identifiers;

/** Every detector, made for what a case holds. */
public final class Detectors {
    private Detectors() {}

    /** All of them. */
    public static List<Detector> all(Identifiers held) {
        return List.of(
                new NameDetector(held),
                new InitialsDetector(held),
                new ProfessionalDetector(held),
                new DateDetector(held),
                new AgeDetector(held),
                new NumberDetector(held),
                new ContactDetector(held),
                new PlaceDetector(held),
                new InstitutionDetector(held),
                new SiblingDetector());
    }
}
