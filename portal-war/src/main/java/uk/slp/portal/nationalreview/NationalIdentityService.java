package uk.slp.portal.nationalreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.IdentityAnswer;
import uk.slp.portal.identifiability.IdentityHit;
import uk.slp.portal.identifiability.IdentityList;
import uk.slp.portal.identifiability.IdentitySettlements;
import uk.slp.portal.identifiability.IdentityState;
import uk.slp.portal.identifiability.Replacing;
import uk.slp.portal.identifiability.SettleHit;
import uk.slp.portal.nationalreview.NationalTextCommands.Write;
import uk.slp.portal.nationalreview.model.NationalReview;
import uk.slp.portal.nationalreview.model.NationalReviews;
import uk.slp.portal.nationalreview.model.NationalText;
import uk.slp.portal.shared.access.BesideTheCase;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;

/**
 * Could anyone of any case of a national review be recognised in what it publishes (rule 50)? The secretariat settles the
 * hits, while the text is written or once it is complete. The second person is anybody of the body, secretariat or member,
 * who neither wrote nor completed the text and settled nothing. The text changes here only while it is written.
 */
@ApplicationScoped
public class NationalIdentityService {
    @Inject
    private NationalTextQueries queries;

    @Inject
    private NationalReviews reviews;

    @Inject
    private NationalSurroundings surroundings;

    @Inject
    private IdentitySettlements settlements;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A text that is held, with its hits. */
    private record Held(NationalReview review, NationalText text, IdentityState state) {}

    /**
     * The hits of the text that the review has to do with now. Three statements, the audit line among them.
     *
     * @throws NotFound if the review is out of reach, a case of it is closed to the person, or there is no text to check
     */
    @BesideTheCase
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public IdentityList list(String reference) {
        NationalTextQueries.Read read = queries.read(reference);
        NationalReview review = read.review();
        NationalText text = read.text();
        NationalStatus status = review.status();
        if (text == null || !status.isWriting() && !status.isReady()) {
            throw NationalTextQueries.nothing();
        }
        audit.read(NationalReview.TYPE, reference);
        Person person = user.require();
        boolean settles = person.permissions().contains(Permission.PANEL_DECIDE);
        return new IdentityList(
                reference,
                (text.kind() == NationalTextKind.REPORT ? "National review, " : "Improvement information, ")
                        + review.title(),
                "/national-reviews/" + reference + (settles && status.isReady() ? "/release" : ""),
                review.version(),
                status.label(),
                review.release().plannedOn(),
                text.parts(),
                surroundings.around(review.id(), text).identity(),
                settles,
                settles && status.isWriting(),
                status.isReady(),
                person.username(),
                notes(text));
    }

    /** What releasing the file does with what its readers do not see. */
    private static List<IdentityList.FileNote> notes(NationalText text) {
        String name = text.source();
        if (name == null) {
            return List.of();
        }
        List<IdentityList.FileNote> notes = new ArrayList<>();
        Objects.requireNonNullElse(text.fileProperties(), "")
                .lines()
                .forEach(
                        line -> notes.add(new IdentityList.FileNote("Hidden property. " + line, "Removed on release")));
        notes.add(new IdentityList.FileNote("File name “" + name + "”", "Renamed on release"));
        return notes;
    }

    /** Settles a hit; with other words, the text is changed. */
    @Requires(Permission.PANEL_DECIDE)
    @Transactional
    public void settle(SettleHit command) {
        Held held = hold(command.reference(), command.expectedVersion());
        List<IdentityHit> hits = settlements.meant(held.state(), command);
        Map<String, String> changed = changed(held, hits, command);
        settlements.settle(subject(held), hits, command, user.require());
        if (!changed.isEmpty()) {
            NationalText text = held.text();
            text.write(
                    new Write(
                            command.reference(),
                            command.expectedVersion(),
                            changed.getOrDefault("title", text.title()),
                            changed.getOrDefault("summary", text.summary()),
                            changed.getOrDefault("contentNote", text.contentNote()),
                            changed.getOrDefault("method", text.method()),
                            text.themes(),
                            text.harms(),
                            text.ageBands(),
                            text.agencies(),
                            changed.getOrDefault("text", text.text())),
                    user.require().username());
            held.review().changed(user.require().username(), now());
            reviews.flush();
            audit.changed("write", NationalReview.TYPE, held.review().reference());
        }
    }

    /** As the second person, confirms the settled list. */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public void confirm(String reference, long expectedVersion, @Nullable String listMark) {
        Held held = hold(reference, expectedVersion);
        if (!held.review().status().isReady()) {
            throw new NotAllowedNow(
                    "The list is confirmed once the text is complete, so that what is read is what is published.");
        }
        settlements.confirm(subject(held), held.state(), user.require(), listMark);
    }

    /** What changes in the text; nothing if it stays. */
    private static Map<String, String> changed(Held held, List<IdentityHit> hits, SettleHit command) {
        if (command.answer() != IdentityAnswer.CHANGED) {
            return Map.of();
        }
        if (!held.review().status().isWriting()) {
            throw new NotAllowedNow(
                    "The text is complete and cannot be changed here. Open it again, change it, and settle"
                            + " what is new. What you settled stays settled.");
        }
        return Replacing.replaced(held.text().parts(), hits, Objects.requireNonNullElse(command.words(), ""));
    }

    private Held hold(String reference, long expectedVersion) {
        NationalReview review = reviews.lockForText(reference, user.scope()).orElseThrow(NationalTextQueries::nothing);
        review.expectVersion(expectedVersion);
        NationalStatus status = review.status();
        NationalTextKind kind = status.textKind();
        if (kind == null || !status.isWriting() && !status.isReady()) {
            throw new NotAllowedNow("There is no text to check now.");
        }
        NationalText text = reviews.text(review.id(), kind).orElseThrow(NationalTextQueries::nothing);
        return new Held(review, text, surroundings.around(review.id(), text).identity());
    }

    private static IdentitySettlements.Subject subject(Held held) {
        return new IdentitySettlements.Subject(
                NationalReview.TYPE,
                held.review().id(),
                held.review().reference(),
                held.text().kind().code());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
