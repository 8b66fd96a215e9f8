package uk.slp.portal.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.vocabulary.Themes;

/** Published recommendations with the state that everybody may know. */
@ApplicationScoped
public class PublicLedgerQueries {
    private static final String OPEN_TO_ALL = "Published recommendations are public, with what their areas released.";
    private static final String FROM = " from Recommendation rl join PublishedItem ri on ri.id = rl.itemId";
    private static final String PUBLISHED = " where ri.withdrawnAt is null and rl.removedOn is null";

    @PersistenceContext
    private EntityManager em;

    /**
     * Which are wanted.
     *
     * @param area name of an area as published, or null
     * @param theme code of a theme, or null
     * @param status what was released, or null for all
     */
    public record Wanted(@Nullable String area, @Nullable String theme, @Nullable LedgerStatus status) {}

    /** Those of an item. One statement. */
    @OpenToAll(OPEN_TO_ALL)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<PublicLine> ofItem(UUID item) {
        return lines(" and ri.id = :item", query -> query.setParameter("item", item));
    }

    /** Those of some items, by the last parts of their addresses. One statement, none without any. */
    @OpenToAll(OPEN_TO_ALL)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<PublicLine> ofItems(Set<String> slugs) {
        return slugs == null || slugs.isEmpty()
                ? List.of()
                : lines(" and ri.slug in :slugs", query -> query.setParameter("slugs", slugs));
    }

    /** One, if it is published. One statement. */
    @OpenToAll(OPEN_TO_ALL)
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<PublicLine> one(String reference) {
        return lines(" and rl.reference = :reference", query -> query.setParameter("reference", reference)).stream()
                .findFirst();
    }

    /** A list of them, the newest publication first. Three statements. */
    @OpenToAll(OPEN_TO_ALL)
    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<PublicLine> list(Wanted wanted, PageRequest request) {
        String where = PUBLISHED + where(wanted);
        List<UUID> ids = wanted(
                        em.createQuery(
                                "select rl.id" + FROM + where + " order by ri.publishedOn desc, ri.slug, rl.number",
                                UUID.class),
                        wanted)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = wanted(em.createQuery("select count(rl)" + FROM + where, Long.class), wanted)
                .getSingleResult();
        return new Page<>(total, request.page(), request.size(), withIds(ids));
    }

    private List<PublicLine> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : lines(" and rl.id in :ids", query -> query.setParameter("ids", ids));
    }

    private interface Parameters {
        void set(TypedQuery<Object[]> query);
    }

    private List<PublicLine> lines(String and, Parameters parameters) {
        TypedQuery<Object[]> query = em.createQuery(
                "select " + PublicLines.COLUMNS + FROM + PublicLines.LINKS + PUBLISHED + and, Object[].class);
        parameters.set(query);
        return PublicLines.of(query.getResultList(), 0);
    }

    private static String where(Wanted wanted) {
        return (wanted.area() == null ? "" : " and ri.area = :area")
                + (wanted.theme() == null
                        ? ""
                        : " and ("
                                + themes(wanted.theme()).stream()
                                        .map(code -> "concat(',', ri.themes, ',') like '%," + code + ",%'")
                                        .collect(Collectors.joining(" or "))
                                + ")")
                + (wanted.status() == null
                        ? ""
                        : wanted.status() == LedgerStatus.NO_ANSWER
                                ? " and rl.released.status is null and rl.partnershipId is not null"
                                : " and rl.released.status = :status");
    }

    /** A theme and those within it; only codes of the vocabulary come back. */
    private static List<String> themes(String theme) {
        return Themes.known(theme)
                ? Themes.all().stream()
                        .map(Themes.Theme::code)
                        .filter(code ->
                                code.equals(theme) || Themes.within(code).contains(theme))
                        .toList()
                : List.of("-");
    }

    private static <T> TypedQuery<T> wanted(TypedQuery<T> query, Wanted wanted) {
        if (wanted.area() != null) {
            query.setParameter("area", wanted.area());
        }
        if (wanted.status() != null && wanted.status() != LedgerStatus.NO_ANSWER) {
            query.setParameter("status", wanted.status());
        }
        return query;
    }
}
