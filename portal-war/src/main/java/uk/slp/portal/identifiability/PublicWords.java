package uk.slp.portal.identifiability;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.slp.portal.shared.error.Violation;

/**
 * What words that everybody reads about published learning may not bring in: names, dates of birth and numbers that identify
 * by themselves (rule 50). How an office is reached may be told.
 */
@Dependent
public class PublicWords {
    private static final Set<HitKind> CONTACTS = Set.of(HitKind.PHONE, HitKind.EMAIL);

    @Inject
    private IdentitySettlements settlements;

    /** What a corrected text would bring in that the text does not hold today. */
    public List<Violation> fresh(List<TextPart> before, List<TextPart> after, Identifiers identifiers) {
        Set<String> known = new HashSet<>(excerpts(before, identifiers));
        List<String> fresh = excerpts(after, identifiers).stream()
                .filter(excerpt -> !known.contains(excerpt))
                .toList();
        return fresh.isEmpty()
                ? List.of()
                : List.of(new Violation(
                        "reportText",
                        "identifies",
                        "The corrected text would bring in what may identify somebody of the case: “"
                                + String.join("”, “", fresh) + "”. Take it out."));
    }

    /**
     * What words beside a text hold. What stands in the text itself is no excuse here: it may be why it goes.
     *
     * @param words by the name of their field
     */
    public List<Violation> told(Map<String, String> words, Identifiers identifiers) {
        List<Violation> found = new ArrayList<>();
        words.forEach((field, text) -> {
            List<String> excerpts = excerpts(List.of(TextPart.plain(field, field, text)), identifiers);
            if (!excerpts.isEmpty()) {
                found.add(new Violation(
                        field,
                        "identifies",
                        "Everybody can read this, and it holds what may identify somebody of the case: “"
                                + String.join("”, “", excerpts) + "”. Take it out."));
            }
        });
        return found;
    }

    private List<String> excerpts(List<TextPart> parts, Identifiers identifiers) {
        return settlements
                .hits(parts, identifiers, hit -> hit.severity() == Severity.HIGH && !CONTACTS.contains(hit.kind()))
                .stream()
                .map(IdentityHit::excerpt)
                .toList();
    }
}
