package uk.slp.portal.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.IdentityAnswer;
import uk.slp.portal.identifiability.IdentityHit;
import uk.slp.portal.identifiability.IdentityList;
import uk.slp.portal.identifiability.IdentitySettlements;
import uk.slp.portal.identifiability.IdentityState;
import uk.slp.portal.identifiability.Replacing;
import uk.slp.portal.identifiability.SettleHit;
import uk.slp.portal.identifiability.TextPart;
import uk.slp.portal.library.model.LibraryDraft;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * Could anyone be recognised in a draft of the library (rule 50)? The library knows no case: what has the form of an
 * identifier is found, and a librarian settles it.
 */
@ApplicationScoped
public class LibraryIdentityService {
    private static final String PART = "draft";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LibraryQueries queries;

    @Inject
    private IdentitySettlements settlements;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The hits of a draft. Three statements, the audit line among them. */
    @Requires(Permission.LIBRARY_EDIT)
    @Transactional
    public IdentityList list(String reference) {
        DraftView draft = queries.draft(reference);
        if (!draft.waiting()) {
            throw new NotFound("There is nothing to check here any more.");
        }
        List<TextPart> parts = parts(draft.description(), draft.text());
        List<IdentityList.FileNote> notes = new ArrayList<>();
        draft.fileProperties()
                .forEach(property ->
                        notes.add(new IdentityList.FileNote("Hidden property. " + property, "Removed on release")));
        if (notes.isEmpty()) {
            notes.add(new IdentityList.FileNote(
                    "Author, company, comments and other hidden properties", "Removed on release"));
        }
        notes.add(new IdentityList.FileNote(
                "File name \u201c" + draft.original().name() + "\u201d", "Renamed on release"));
        return new IdentityList(
                reference,
                draft.name(),
                "/library/drafts/" + reference,
                draft.version(),
                draft.status().label(),
                null,
                parts,
                state(draft.id(), parts),
                true,
                true,
                false,
                user.require().username(),
                notes);
    }

    /** Settles a hit; with other words, text or description is changed. */
    @Requires(Permission.LIBRARY_EDIT)
    @Transactional
    public void settle(SettleHit command) {
        LibraryDraft draft = em.createQuery(
                        "select d from LibraryDraft d where d.reference = :reference", LibraryDraft.class)
                .setParameter("reference", command.reference())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no draft " + command.reference() + " in the library."));
        draft.expectVersion(command.expectedVersion());
        if (draft.status() != DraftStatus.WAITING) {
            throw new NotAllowedNow("It is no draft any more.");
        }
        List<TextPart> parts = parts(draft.description(), draft.text());
        List<IdentityHit> hits = settlements.meant(state(draft.id(), parts), command);
        settlements.settle(
                new IdentitySettlements.Subject(LibraryDraft.TYPE, draft.id(), draft.reference(), PART),
                hits,
                command,
                user.require());
        if (command.answer() == IdentityAnswer.CHANGED) {
            String words = command.words();
            change(draft, Replacing.replaced(parts, hits, words == null ? "" : words));
        }
    }

    private void change(LibraryDraft draft, Map<String, String> changed) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String me = user.require().username();
        if (changed.containsKey("text")) {
            draft.write(changed.get("text"), me, at);
        }
        if (changed.size() > 1 || !changed.containsKey("text")) {
            Description d = draft.description();
            draft.describe(
                    new Description(
                            changed.getOrDefault("title", d.title()),
                            d.type(),
                            d.publisher(),
                            d.authority(),
                            d.publishedOn(),
                            changed.getOrDefault("summary", d.summary()),
                            changed.getOrDefault("contentNote", d.contentNote()),
                            changed.getOrDefault("method", d.method()),
                            d.themes(),
                            d.harms(),
                            d.ageBands(),
                            d.agencies()),
                    me,
                    at);
        }
        em.flush();
        audit.changed("write", LibraryDraft.TYPE, draft.reference());
    }

    /** The hits of a draft that is published now, with the answers. One statement. */
    IdentityState state(LibraryDraft draft) {
        return state(draft.id(), parts(draft.description(), draft.text()));
    }

    /**
     * What the text of a file says that nobody let stand: it is open, or it was changed in the text only. One statement.
     *
     * @throws RuleViolation if not every place in the file is listed
     */
    List<IdentityHit> left(LibraryDraft draft, String text) {
        IdentitySettlements.Kept kept = settlements.of(draft.id(), PART);
        return left(report(text, kept), report(draft.text(), kept));
    }

    private IdentityState report(String text, IdentitySettlements.Kept kept) {
        return settlements.state(List.of(TextPart.report("text", text)), Identifiers.NONE, kept, null);
    }

    /**
     * The hits of a file that nobody let stand. Where words beside a hit were tidied in the draft, its answer hangs on
     * other surroundings than those of the file; it is then the answer to one hit of the same words in the file, and to
     * one only: the same words may stand there once more, where the draft was changed.
     */
    static List<IdentityHit> left(IdentityState file, IdentityState draft) {
        if (file.tooMany()) {
            throw new RuleViolation(
                    "file",
                    "file_identifies",
                    "The file itself has more places from which somebody could be recognised than can be settled one"
                            + " by one. Correct the file and add it again.");
        }
        Set<String> inFile = file.hits().stream().map(IdentityHit::mark).collect(Collectors.toSet());
        List<IdentityHit> tidied = new ArrayList<>(draft.hits().stream()
                .filter(hit -> !inFile.contains(hit.mark()) && letStand(draft, hit))
                .toList());
        List<IdentityHit> left = new ArrayList<>();
        for (IdentityHit hit : file.hits()) {
            boolean answered = file.answer(hit).isPresent();
            if (answered ? !letStand(file, hit) : !taken(tidied, hit)) {
                left.add(hit);
            }
        }
        return left;
    }

    private static boolean letStand(IdentityState state, IdentityHit hit) {
        return state.answer(hit)
                .map(answer -> answer.answer() != IdentityAnswer.CHANGED)
                .orElse(false);
    }

    private static boolean taken(List<IdentityHit> tidied, IdentityHit hit) {
        Optional<IdentityHit> same = tidied.stream()
                .filter(one -> IdentitySettlements.same(one, hit))
                .findFirst();
        same.ifPresent(tidied::remove);
        return same.isPresent();
    }

    private IdentityState state(UUID draft, List<TextPart> parts) {
        return settlements.state(parts, Identifiers.NONE, settlements.of(draft, PART), null);
    }

    static List<TextPart> parts(Description d, String text) {
        return List.of(
                TextPart.plain("title", "Title", d.title()),
                TextPart.plain("summary", "Summary", d.summary()),
                TextPart.plain("contentNote", "Content note", d.contentNote()),
                TextPart.plain("method", "Method", d.method()),
                TextPart.report("text", text));
    }
}
