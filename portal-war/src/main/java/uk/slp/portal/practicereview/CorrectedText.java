package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.PublicWords;
import uk.slp.portal.identifiability.TextPart;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.practicereview.model.ImprovementProblems;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.error.Violation;

/** What a correction of something that was published by a practice review may not bring in. */
@ApplicationScoped
public class CorrectedText {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReviewSurroundings surroundings;

    @Inject
    private PublicWords publicWords;

    @Inject
    private OrganisationQueries organisations;

    /**
     * A text as everybody can read it.
     *
     * @param body report, or what stands in its place
     */
    public record Readable(String title, String summary, String contentNote, String body) {
        /** Field by field, to be compared with a case. */
        public List<TextPart> parts() {
            return List.of(
                    TextPart.plain("title", "Title", title),
                    TextPart.plain("summary", "Summary", summary),
                    TextPart.plain("contentNote", "Content note", contentNote),
                    TextPart.report("reportText", body));
        }
    }

    /**
     * What stands against a corrected text: names, dates of birth and numbers that identify (rule 50) and that the text
     * does not hold today, and, where the report is withheld, the report's own title or summary (rule 48).
     *
     * @param review the practice review that it came from
     * @param inPlaceOfReport whether it stands for a report that is withheld
     */
    @BySystem("a correction of published learning")
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Violation> problems(UUID review, boolean inPlaceOfReport, Readable before, Readable after) {
        PracticeReview record = em.find(PracticeReview.class, review);
        if (record == null) {
            return List.of();
        }
        List<Violation> found = new ArrayList<>();
        if (inPlaceOfReport) {
            ImprovementProblems.ofTheReport(
                    found,
                    after.title(),
                    after.summary(),
                    record.report().title(),
                    record.report().summary());
        }
        Identifiers identifiers = identifiers(record);
        found.addAll(publicWords.fresh(before.parts(), after.parts(), identifiers));
        return found;
    }

    /**
     * What stands against words that everybody reads about a text, such as why it was withdrawn or what an area makes of
     * its recommendations: names, dates of birth and numbers that identify (rule 50). What stands in the text itself is no excuse here: it may be why it goes.
     *
     * @param review the practice review that it came from
     * @param words by the name of their field
     */
    @BySystem("words about published learning that everybody reads")
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Violation> identifying(UUID review, Map<String, String> words) {
        PracticeReview record = em.find(PracticeReview.class, review);
        if (record == null) {
            return List.of();
        }
        Identifiers identifiers = identifiers(record);
        return publicWords.told(words, identifiers);
    }

    /**
     * Condition that a review, named by a path, is one of some partnerships, and neither its case nor a further one that
     * it is about closed to who asks (rule 76).
     *
     * @param partnerships name of the parameter with their identities
     */
    public static String ofPartnerships(String review, String partnerships) {
        return review + " in (select r.id from PracticeReview r where r.partnershipId in :" + partnerships + " and "
                + Scope.open(PracticeReviews.CASE) + " and " + PracticeReviews.OPEN + ")";
    }

    private Identifiers identifiers(PracticeReview record) {
        // The area and its partnership stand on what was published; an address of the case in that area hides neither.
        Set<String> known = PublishedParts.publicWords(
                organisations.byId(record.authorityId()).orElseThrow().name(),
                organisations.byId(record.partnershipId()).orElseThrow().name());
        return surroundings.identifiers(record.id(), record.notificationId(), known);
    }
}
