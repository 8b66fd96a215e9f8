package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/** Reads of one's own post. */
@ApplicationScoped
public class PostQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /**
     * How much there is.
     *
     * @param all everything that ever arrived
     * @param unread of it not read
     * @param needsMe of it what asks for something to be done
     */
    public record Counts(long all, long unread, long needsMe) {
        /** The number of a part. */
        public long of(PostFilter filter) {
            return switch (filter) {
                case ALL -> all;
                case UNREAD -> unread;
                case NEEDS_ME -> needsMe;
            };
        }
    }

    /** How much there is. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public Counts counts() {
        long all = 0;
        long read = 0;
        long needed = 0;
        for (Object[] row : em.createQuery(
                        "select i.needsMe, count(i.id), count(i.readAt) from PostItem i where i.accountId = :me and not "
                                + ClosedPost.ITEM + " group by i.needsMe",
                        Object[].class)
                .setParameter("me", me())
                .getResultList()) {
            all += number(row[1]);
            read += number(row[2]);
            needed += Boolean.TRUE.equals(row[0]) ? number(row[1]) : 0;
        }
        return new Counts(all, all - read, needed);
    }

    /**
     * One's post, newest first.
     *
     * @param kind of one sort only, or null
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public Page<PostRow> mine(PostFilter filter, @Nullable PostKind kind, PageRequest request) {
        String where = " from PostItem i where i.accountId = :me and not " + ClosedPost.ITEM + filter.condition()
                + (kind == null ? "" : " and i.kind = :kind");
        List<PostRow> rows = bind(
                        em.createQuery(
                                "select new uk.slp.portal.post.PostRow(i.id, i.kind, i.reference, i.path, i.title,"
                                        + " i.sentence, i.needsMe, i.arrivedAt, i.readAt)" + where
                                        + " order by i.arrivedAt desc, i.id",
                                PostRow.class),
                        kind)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        boolean whole = request.page() == 1 && rows.size() < request.size();
        long total = whole
                ? rows.size()
                : bind(em.createQuery("select count(i)" + where, Long.class), kind)
                        .getSingleResult();
        return new Page<>(total, request.page(), request.size(), rows);
    }

    /** Of what the person wants e-mails. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public PostChoice choice() {
        return em.createQuery("select s.choice from PostSetting s where s.accountId = :me", PostChoice.class)
                .setParameter("me", me())
                .getResultStream()
                .findFirst()
                .orElse(PostChoice.ALL);
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, @Nullable PostKind kind) {
        query.setParameter("me", me());
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return query;
    }

    private UUID me() {
        return user.require().accountId();
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
