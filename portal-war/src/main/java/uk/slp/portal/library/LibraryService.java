package uk.slp.portal.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.learning.LearningService;
import uk.slp.portal.learning.OriginalFacts;
import uk.slp.portal.learning.OriginalFiles;
import uk.slp.portal.learning.Publication;
import uk.slp.portal.library.model.DescriptionRules;
import uk.slp.portal.library.model.LibraryDraft;
import uk.slp.portal.library.model.Marking;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.file.ScanState;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.reportfile.FileProperties;
import uk.slp.portal.shared.reportfile.HiddenContent;
import uk.slp.portal.shared.reportfile.ReportFile;

/** Takes files into the library and brings them to publication. */
@ApplicationScoped
public class LibraryService {
    private static final String PREFIX = "LRN";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private References references;

    @Inject
    private AuditTrail audit;

    @Inject
    private OriginalFiles originals;

    @Inject
    private LearningService learning;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private KnownWords words;

    @Inject
    private Incoming incoming;

    @Inject
    private LibraryIdentityService identity;

    @Inject
    private FileRelease release;

    /**
     * Adds a file: its text is read, and what it proposes is put into the description, for a person to confirm. A scan
     * is taken without text.
     *
     * @return the reference of the draft
     * @throws RuleViolation if the file cannot be taken, malware is found in it, or it holds what its readers do not see
     */
    @Requires(Permission.LIBRARY_EDIT)
    @Transactional
    public String add(LibraryCommands.Add command) {
        String name = ReportFile.name(command.fileName(), command.content());
        // Nothing is taken apart before the scanner has seen it.
        ScanState scan = incoming.scan(command.content());
        incoming.inspect(name, command.content());
        ReportFile file = ReportFile.readOrScanned(name, command.content());
        // Everybody will have the file as it came, with whatever stands in it unseen.
        HiddenContent.refuse(command.content());
        OriginalFacts facts =
                new OriginalFacts(file.name(), file.mediaType(), command.content().length, file.hash(), file.scanned());
        UUID original = originals.keep(facts, command.content(), scan, me());
        List<Proposal> proposals =
                Proposals.of(file.name(), file.text(), LibraryQueries.authorities(organisations), words);
        LibraryDraft draft = new LibraryDraft(
                references.next(PREFIX), original, file.text(), Proposals.description(proposals), me(), now());
        draft.tells(FileProperties.of(command.content()));
        em.persist(draft);
        audit.changed("add", LibraryDraft.TYPE, draft.reference(), file.hash());
        return draft.reference();
    }

    /** Replaces the text. */
    @Requires(Permission.LIBRARY_EDIT)
    @Transactional
    public void write(LibraryCommands.Write command) {
        LibraryDraft draft = one(command.reference(), command.expectedVersion());
        String text = command.text();
        if (text == null) {
            throw new RuleViolation("text", "text_missing", "Send the text. To have none, send an empty one.");
        }
        draft.write(text, me(), now());
        changed(draft, "write");
    }

    /** Replaces the description. */
    @Requires(Permission.LIBRARY_EDIT)
    @Transactional
    public void describe(LibraryCommands.Describe command) {
        LibraryDraft draft = one(command.reference(), command.expectedVersion());
        RuleViolation.throwIfAny(
                DescriptionRules.unkeepable(command.description(), code -> organisations.localAuthorities().stream()
                        .anyMatch(o -> o.code().equals(code))));
        draft.describe(command.description(), me(), now());
        changed(draft, "describe");
    }

    /** Says what the passages of a section are. */
    @Requires(Permission.LIBRARY_EDIT)
    @Transactional
    public void mark(LibraryCommands.Mark command) {
        LibraryDraft draft = one(command.reference(), command.expectedVersion());
        draft.write(Marking.marked(draft.text(), command.section(), command.marks()), me(), now());
        changed(draft, "mark");
    }

    /**
     * Publishes: text and description enter the library, and the file stands beside them.
     *
     * @return the address of the item within the portal
     * @throws RuleViolation with everything that stands against it
     */
    @Requires(Permission.LIBRARY_EDIT)
    @Transactional
    public String publish(LibraryCommands.Publish command) {
        LibraryDraft draft = one(command.reference(), command.expectedVersion());
        Instant at = now();
        OriginalFacts original = original(draft);
        Description description = draft.description();
        List<Violation> wrong = new ArrayList<>(LibraryQueries.problems(draft, original, LocalDate.now(clock)));
        if (!command.read()) {
            wrong.add(new Violation(
                    "read",
                    "not_read",
                    "Read it as its readers will, and confirm that nobody can be identified from it."));
        }
        // A second person is no rule here: what the library takes in was published by somebody who had two.
        identity.state(draft).problems().stream()
                .filter(problem -> problem.code().equals("hits_open"))
                .forEach(wrong::add);
        RuleViolation.throwIfAny(wrong);
        byte[] released = release.cleaned(draft, original, description.title());
        String slug = learning.publish(publication(draft, at));
        em.persist(draft.published(slug, me(), at));
        em.flush();
        release.replace(draft.originalId(), original, slug, released);
        originals.publish(draft.originalId(), slug);
        audit.changed("publish", LibraryDraft.TYPE, draft.reference(), slug);
        return "/learning/" + slug;
    }

    /** Gives a draft up and destroys its file. */
    @Requires(Permission.LIBRARY_EDIT)
    @Transactional
    public void discard(LibraryCommands.Discard command) {
        LibraryDraft draft = one(command.reference(), command.expectedVersion());
        em.persist(draft.discard(command.reason(), me(), now()));
        originals.destroy(draft.originalId());
        audit.changed("discard", LibraryDraft.TYPE, draft.reference());
    }

    private Publication publication(LibraryDraft draft, Instant at) {
        Description d = draft.description();
        Optional<OrganisationView> authority =
                d.authority().isEmpty() ? Optional.empty() : organisations.byCode(d.authority());
        return new Publication(
                Coded.of(ItemType.class, d.type()),
                d.title(),
                d.publisher(),
                authority.map(OrganisationView::area).orElse(null),
                authority.map(OrganisationView::region).orElse(null),
                DescriptionRules.day(d.publishedOn()).orElseThrow(),
                at,
                me(),
                d.summary(),
                d.contentNote(),
                d.method().isEmpty() ? null : d.method(),
                d.themes(),
                d.harms(),
                d.ageBands(),
                d.agencies(),
                // Of a scan the summary is all that can be read and found.
                draft.text().isBlank() ? "## Summary\n\n" + d.summary() : draft.text(),
                null,
                null);
    }

    private OriginalFacts original(LibraryDraft draft) {
        return em.createQuery(
                        "select new uk.slp.portal.learning.OriginalFacts(f.name, f.mediaType, f.size, f.sha256,"
                                + " f.picturesOnly) from OriginalFile f where f.id = :id",
                        OriginalFacts.class)
                .setParameter("id", draft.originalId())
                .getSingleResult();
    }

    private LibraryDraft one(String reference, long expectedVersion) {
        LibraryDraft draft = em.createQuery(
                        "select d from LibraryDraft d where d.reference = :reference", LibraryDraft.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no draft " + reference + " in the library."));
        draft.expectVersion(expectedVersion);
        return draft;
    }

    private void changed(LibraryDraft draft, String action) {
        audit.changed(action, LibraryDraft.TYPE, draft.reference());
    }

    private String me() {
        return user.require().username();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
