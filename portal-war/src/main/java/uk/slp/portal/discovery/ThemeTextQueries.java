package uk.slp.portal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.vocabulary.Themes;

/** What the pages of themes say first, now and in former versions. */
@ApplicationScoped
public class ThemeTextQueries {
    private static final String WORDS = "select new uk.slp.portal.discovery.ThemeWords(t.code, t.number, t.definition,"
            + " t.reading, t.reason, coalesce(a.displayName, t.madeBy), t.madeAt) from ThemeText t"
            + " left join Account a on a.username = t.madeBy where ";

    @PersistenceContext
    private EntityManager em;

    /**
     * What a theme means, and what to read first; who wrote it is left out. One statement.
     *
     * @throws NotFound if there is no such theme
     */
    @OpenToAll("The pages of themes are for everyone.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public ThemeWords current(String code) {
        known(code);
        return em.createQuery(
                        "select new uk.slp.portal.discovery.ThemeWords(t.code, t.number, t.definition, t.reading, '', '',"
                                + " t.madeAt) from ThemeText t where t.code = :code and t.number = (select max(l.number)"
                                + " from ThemeText l where l.code = :code)",
                        ThemeWords.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> ThemeWords.standard(code));
    }

    /** Every theme with its present words, in the order of the vocabulary. One statement. */
    @Requires(Permission.VOCABULARY_EDIT)
    @Transactional
    public List<ThemeWords> all() {
        Map<String, ThemeWords> own = new HashMap<>();
        em.createQuery(
                        WORDS + "t.number = (select max(l.number) from ThemeText l where l.code = t.code)",
                        ThemeWords.class)
                .getResultList()
                .forEach(words -> own.put(words.code(), words));
        return Themes.all().stream()
                .map(theme -> own.getOrDefault(theme.code(), ThemeWords.standard(theme.code())))
                .toList();
    }

    /**
     * Every version of the words of a theme, the newest first, the words that come with the portal last. One statement.
     *
     * @throws NotFound if there is no such theme
     */
    @Requires(Permission.VOCABULARY_EDIT)
    @Transactional
    public List<ThemeWords> versions(String code) {
        known(code);
        List<ThemeWords> versions =
                new ArrayList<>(em.createQuery(WORDS + "t.code = :code order by t.number desc", ThemeWords.class)
                        .setParameter("code", code)
                        .getResultList());
        versions.add(ThemeWords.standard(code));
        return versions;
    }

    private static void known(String code) {
        if (!Themes.known(code)) {
            throw new NotFound("There is no theme of that name.");
        }
    }
}
