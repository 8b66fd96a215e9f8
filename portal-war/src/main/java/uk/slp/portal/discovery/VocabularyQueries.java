package uk.slp.portal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.search.Vocabulary;
import uk.slp.search.judged.VocabularyTrial;

/** The vocabulary as the librarian sees it: in use, as a draft, and in former versions. */
@ApplicationScoped
public class VocabularyQueries {
    private static final String CHANGES =
            "select new uk.slp.portal.discovery.VocabularyChange(e.seq, e.kind, e.section,"
                    + " e.before, e.after, e.reason, coalesce(a.displayName, e.madeBy), e.madeAt) from VocabularyEdit e"
                    + " left join Account a on a.username = e.madeBy where ";
    private static final String RELEASES =
            "select new uk.slp.portal.discovery.VocabularyRelease(v.number, v.what, v.why,"
                    + " v.ndcgBefore, v.ndcgAfter, coalesce(a.displayName, v.madeBy), v.madeAt) from VocabularyVersion v"
                    + " left join Account a on a.username = v.madeBy ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VocabularyReader reader;

    @Inject
    private LearningIndex index;

    /** The vocabulary in use with the draft on it. Two statements. */
    @Requires(Permission.VOCABULARY_EDIT)
    @Transactional
    public VocabularyDraft draft() {
        VocabularyReader.Numbered newest = reader.newest();
        List<VocabularyChange> changes = em.createQuery(
                        CHANGES + "e.version is null and e.droppedAt is null order by e.seq", VocabularyChange.class)
                .getResultList();
        VocabularyText inUse = VocabularyText.parse(newest.file());
        VocabularyText text = inUse;
        for (VocabularyChange change : changes) {
            text = change.on(text);
        }
        return new VocabularyDraft(newest.number(), inUse, text, changes);
    }

    /**
     * What a draft would do to the judged queries, asked of this node's index while it goes on answering. Takes less than
     * a second for a library of some thousand documents.
     */
    @Requires(Permission.VOCABULARY_EDIT)
    public VocabularyTrial trial(VocabularyDraft draft) {
        Vocabulary before = draft.inUse().vocabulary("in use");
        Vocabulary after = draft.text().vocabulary("draft");
        return index.trial(before, after);
    }

    /** Every released version, the newest first, the file that comes with the portal last. One statement. */
    @Requires(Permission.VOCABULARY_EDIT)
    @Transactional
    public List<VocabularyRelease> releases() {
        List<VocabularyRelease> all =
                new ArrayList<>(em.createQuery(RELEASES + "order by v.number desc", VocabularyRelease.class)
                        .getResultList());
        all.add(VocabularyRelease.STANDARD);
        return all;
    }

    /**
     * A released version.
     *
     * @param release what was said of it
     * @param text the vocabulary
     * @param changes what led to it from the version before; none for number 0
     * @param missing statements of it that the vocabulary in use does not have
     * @param since statements of the vocabulary in use that it does not have
     * @param draftVersion the version of the draft while nothing is changed in it
     */
    public record Version(
            VocabularyRelease release,
            VocabularyText text,
            List<VocabularyChange> changes,
            List<VocabularyText.Statement> missing,
            List<VocabularyText.Statement> since,
            long draftVersion) {
        public Version {
            changes = List.copyOf(changes);
            missing = List.copyOf(missing);
            since = List.copyOf(since);
        }
    }

    /**
     * A released version, beside the one in use. Three statements.
     *
     * @throws NotFound if there is none of that number
     */
    @Requires(Permission.VOCABULARY_EDIT)
    @Transactional
    public Version version(int number) {
        VocabularyReader.Numbered newest = reader.newest();
        VocabularyText inUse = VocabularyText.parse(newest.file());
        VocabularyRelease release = VocabularyRelease.STANDARD;
        String file = Vocabulary.standardText();
        if (number != 0) {
            Object[] found = em.createQuery(
                            "select v.what, v.why, v.ndcgBefore, v.ndcgAfter, coalesce(a.displayName, v.madeBy), v.madeAt,"
                                    + " v.text from VocabularyVersion v left join Account a on a.username = v.madeBy"
                                    + " where v.number = :number",
                            Object[].class)
                    .setParameter("number", number)
                    .getResultStream()
                    .findFirst()
                    .orElseThrow(() -> new NotFound("There is no version of that number."));
            release = new VocabularyRelease(
                    number,
                    (String) found[0],
                    (String) found[1],
                    (Integer) found[2],
                    (Integer) found[3],
                    (String) found[4],
                    (Instant) found[5]);
            file = (String) found[6];
        }
        VocabularyText text = VocabularyText.parse(file);
        List<VocabularyChange> changes = em.createQuery(
                        CHANGES + "e.version = :number order by e.seq", VocabularyChange.class)
                .setParameter("number", number)
                .getResultList();
        return new Version(
                release,
                text,
                changes,
                difference(text, inUse),
                difference(inUse, text),
                new VocabularyDraft(newest.number(), inUse, inUse, List.of()).version());
    }

    private static List<VocabularyText.Statement> difference(VocabularyText of, VocabularyText without) {
        return of.statements().stream()
                .filter(statement -> !without.has(statement.text()))
                .toList();
    }
}
