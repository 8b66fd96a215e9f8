package uk.slp.portal.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.ItemStatus;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.learning.OriginalFacts;
import uk.slp.portal.learning.OriginalFiles;
import uk.slp.portal.library.model.DescriptionRules;
import uk.slp.portal.library.model.LibraryDraft;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.file.FileContent;
import uk.slp.portal.shared.file.ScanState;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/** Reads of the librarian. The library is national: whoever may keep it, keeps all of it. */
@ApplicationScoped
public class LibraryQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private OriginalFiles originals;

    @Inject
    private KnownWords words;

    @Inject
    private Clock clock;

    /** Which list of the library. */
    public enum Shelf {
        WAITING,
        PUBLISHED,
        WITHDRAWN
    }

    /**
     * One list of the library, last changed first. Two statements at most.
     *
     * @param text words that title or publisher hold; empty for all
     */
    @Requires(Permission.LIBRARY_EDIT)
    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<DraftRow> list(Shelf shelf, String text, PageRequest request) {
        boolean drafts = shelf == Shelf.WAITING;
        String from = drafts
                ? "from LibraryDraft i where i.status = :status"
                : "from PublishedItem i where i.status = :status";
        String where = from
                + (text.isBlank()
                        ? ""
                        : " and (lower(i.title) like :text escape '!' or lower(i.publisher) like :text escape '!')");
        List<Object[]> rows = filtered(
                        em.createQuery(
                                "select " + (drafts ? "i.reference" : "i.slug")
                                        + ", i.title, i.publisher, i.itemType, i.publishedOn, i.changedAt, "
                                        + (drafts ? "i.version" : "i.practiceReviewId") + " " + where
                                        + " order by i.changedAt desc, i.id",
                                Object[].class),
                        shelf,
                        text)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        boolean everything = request.page() == 1 && rows.size() < request.size();
        long total = everything
                ? rows.size()
                : filtered(em.createQuery("select count(i) " + where, Long.class), shelf, text)
                        .getSingleResult();
        return new Page<>(
                total,
                request.page(),
                request.size(),
                rows.stream().map(row -> row(row, drafts)).toList());
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, Shelf shelf, String text) {
        query.setParameter(
                "status",
                switch (shelf) {
                    case WAITING -> DraftStatus.WAITING;
                    case PUBLISHED -> ItemStatus.PUBLISHED;
                    case WITHDRAWN -> ItemStatus.WITHDRAWN;
                });
        if (!text.isBlank()) {
            String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            query.setParameter("text", "%" + plain + "%");
        }
        return query;
    }

    private static DraftRow row(Object[] row, boolean draft) {
        Object type = row[3];
        return new DraftRow(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                type instanceof ItemType known ? known.code() : (@Nullable String) type,
                row[4] == null ? null : row[4].toString(),
                (Instant) row[5],
                draft || row[6] == null);
    }

    /** One draft. Two statements, the audit line among them. */
    @Requires(Permission.LIBRARY_EDIT)
    @Transactional
    public DraftView draft(String reference) {
        Object[] found = em.createQuery(
                        "select d, f.name, f.mediaType, f.size, f.sha256, f.picturesOnly, f.scan, f.addedBy,"
                                + " f.destroyedAt, coalesce(a.displayName, d.changedBy) from LibraryDraft d join OriginalFile f"
                                + " on f.id = d.originalId left join Account a on a.username = d.changedBy"
                                + " where d.reference = :reference",
                        Object[].class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no draft " + reference + " in the library."));
        audit.read(LibraryDraft.TYPE, reference);
        LibraryDraft draft = (LibraryDraft) found[0];
        OriginalFacts original = new OriginalFacts(
                (String) found[1], (String) found[2], (Long) found[3], (String) found[4], (Boolean) found[5]);
        ScanState scan = (ScanState) found[6];
        return new DraftView(
                draft.id(),
                draft.version(),
                draft.reference(),
                draft.status(),
                original,
                draft.fileProperties(),
                scan,
                found[8] == null
                        && mayOpen(
                                scan,
                                Objects.requireNonNull(found[7]),
                                user.require().username()),
                draft.described(),
                draft.text(),
                draft.description(),
                draft.slug(),
                draft.changedAt(),
                Objects.requireNonNull((String) found[9]),
                problems(draft, original, LocalDate.now(clock)));
    }

    /** What the text of a draft proposes for its description, each with the reason. No statement beside the register. */
    @Requires(Permission.LIBRARY_EDIT)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Proposal> proposals(DraftView draft) {
        return Proposals.of(draft.original().name(), draft.text(), authorities(organisations), words);
    }

    /**
     * The file of a draft, with a line in the audit trail.
     *
     * @throws NotFound if there is none, or it was destroyed
     * @throws NotAllowedNow while it waits for the scanner, to everybody but who added it
     */
    @Requires(Permission.LIBRARY_EDIT)
    @Transactional
    public FileContent file(String reference) {
        Object[] file = em.createQuery(
                        "select f.id, f.scan, f.addedBy from LibraryDraft d join OriginalFile f on f.id = d.originalId"
                                + " where d.reference = :reference and f.destroyedAt is null",
                        Object[].class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no file of a draft " + reference + " in the library."));
        if (!mayOpen((ScanState) file[1], file[2], user.require().username())) {
            throw new NotAllowedNow(
                    "The file has not been scanned for malware yet. Until then only who added it can open"
                            + " it. Try again in a few minutes.");
        }
        audit.read(LibraryDraft.TYPE, reference + "/file");
        return originals.content((UUID) file[0]);
    }

    /** What waits for the scanner is opened at their own risk by who added it, and by nobody else. */
    static boolean mayOpen(ScanState scan, Object addedBy, String me) {
        return scan != ScanState.INFECTED && (scan != ScanState.WAITING || me.equals(addedBy));
    }

    static List<Proposals.Authority> authorities(OrganisationQueries organisations) {
        return organisations.localAuthorities().stream()
                .map(o -> new Proposals.Authority(o.code(), o.name(), o.area()))
                .toList();
    }

    /** What stands against publishing a draft on a day. */
    static List<Violation> problems(LibraryDraft draft, OriginalFacts original, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (draft.status() != DraftStatus.WAITING) {
            return found;
        }
        if (!draft.described()) {
            found.add(new Violation(
                    "described",
                    "not_confirmed",
                    "Nobody has confirmed yet what was proposed from the text. Look at the description and save it."));
        }
        if (draft.text().isBlank() && !original.picturesOnly()) {
            found.add(new Violation("text", "text_missing", "There is no text."));
        }
        found.addAll(DescriptionRules.unpublishable(draft.description(), today));
        return found;
    }
}
