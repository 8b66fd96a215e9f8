package uk.slp.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.alerts.model.AlertDigest;
import uk.slp.portal.alerts.model.AlertReader;
import uk.slp.portal.alerts.model.SearchAlert;
import uk.slp.portal.discovery.NewLearning;
import uk.slp.portal.discovery.StoredSearch;
import uk.slp.portal.learning.ItemStatus;
import uk.slp.portal.learning.LearningQueries;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.post.LetterWriter;
import uk.slp.portal.post.PostKind;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.PublicAddress;

/**
 * Writes the letters of readers at the moment of sending: of what is published then, to whom still wants it. Titles and
 * passages are read again, so a letter never shows what was withdrawn or corrected before it left.
 */
@ApplicationScoped
public class AlertLetters implements LetterWriter {
    /** One letter shows so many matches, the newest; of the others it says how many there are, and where. */
    private static final int MOST = 100;

    private static final String TOLD = " from AlertMatch m join SearchAlert a on a.id = m.alertId"
            + " join PublishedItem i on i.id = m.itemId where m.digestId = :digest and i.status = :published";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AlertKeys keys;

    @Inject
    private AddressSeal addresses;

    @Inject
    private LearningQueries learning;

    @Inject
    private NewLearning newLearning;

    @Inject
    private Clock clock;

    @Override
    public boolean writes(PostKind kind) {
        return kind == PostKind.ALERT_CONFIRMATION || kind == PostKind.ALERT_DIGEST;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Written> write(PostKind kind, UUID letterId) {
        return kind == PostKind.ALERT_CONFIRMATION ? confirmation(letterId) : digest(letterId);
    }

    private Optional<Written> confirmation(UUID id) {
        SearchAlert alert = em.find(SearchAlert.class, id);
        Instant now = clock.instant();
        if (alert == null || alert.isActive() || !alert.canBeConfirmed(now)) {
            return Optional.empty();
        }
        return address(alert.readerId())
                .map(to -> AlertText.confirmation(
                        to, PublicAddress.of("/alerts/confirm?key=" + keys.confirm(id)), day(now)));
    }

    private Optional<Written> digest(UUID id) {
        AlertDigest digest = em.find(AlertDigest.class, id);
        String to = digest == null ? null : address(digest.readerId()).orElse(null);
        if (digest == null || to == null) {
            return Optional.empty();
        }
        List<AlertText.Part> parts = parts(id);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String stop = PublicAddress.of("/alerts/stop?often="
                + digest.frequency().code() + "&key=" + keys.stop(digest.readerId(), digest.frequency()));
        String manage = PublicAddress.of("/alerts?key=" + keys.manage(digest.readerId()));
        return Optional.of(new AlertText(PublicAddress.of(""), manage, stop)
                .digest(to, parts, digest.frequency(), day(clock.instant())));
    }

    private List<AlertText.Part> parts(UUID digest) {
        Map<StoredSearch, Set<UUID>> matched = new HashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Object[] row : em.createQuery(
                        "select a.search, m.itemId" + TOLD + " order by m.matchedAt desc, m.id", Object[].class)
                .setParameter("digest", digest)
                .setParameter("published", ItemStatus.PUBLISHED)
                .setMaxResults(MOST)
                .getResultList()) {
            matched.computeIfAbsent(new StoredSearch((String) row[0]), s -> new HashSet<>())
                    .add((UUID) row[1]);
            ids.add(row[1].toString());
        }
        Map<StoredSearch, String> titles = new LinkedHashMap<>();
        Map<StoredSearch, Long> more = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "select a.search, a.title, count(m), a.confirmedAt, a.id" + TOLD
                                + " group by a.search, a.title, a.confirmedAt, a.id order by a.confirmedAt, a.id",
                        Object[].class)
                .setParameter("digest", digest)
                .setParameter("published", ItemStatus.PUBLISHED)
                .getResultList()) {
            StoredSearch search = new StoredSearch((String) row[0]);
            titles.put(search, (String) row[1]);
            more.put(
                    search,
                    ((Number) row[2]).longValue()
                            - matched.getOrDefault(search, Set.of()).size());
        }
        Map<String, LearningView> views = learning.byIds(List.copyOf(ids));
        List<LearningView> items = ids.stream()
                .flatMap(id -> Optional.ofNullable(views.get(id)).stream())
                .filter(LearningView::published)
                .toList();
        List<AlertText.Part> parts = new ArrayList<>();
        List<StoredSearch> order = List.copyOf(titles.keySet());
        List<List<NewLearning.Found>> found = newLearning.found(items, order);
        for (int i = 0; i < order.size(); i++) {
            StoredSearch search = order.get(i);
            long rest = more.getOrDefault(search, 0L);
            List<NewLearning.Found> own = found.get(i).stream()
                    .filter(item -> matched.getOrDefault(search, Set.of()).contains(item.itemId()))
                    .toList();
            if (!own.isEmpty() || rest > 0) {
                parts.add(new AlertText.Part(titles.getOrDefault(search, ""), search.path(), own, rest));
            }
        }
        return parts;
    }

    private Optional<String> address(UUID reader) {
        AlertReader known = em.find(AlertReader.class, reader);
        if (known == null) {
            return Optional.empty();
        }
        @Nullable String sealed = known.addressSealed();
        if (sealed != null) {
            return Optional.of(addresses.open(sealed));
        }
        return em.createQuery("select a.email from Account a where a.id = :id and a.active = true", String.class)
                .setParameter("id", known.accountId())
                .getResultStream()
                .findFirst();
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, PortalTime.LONDON);
    }
}
