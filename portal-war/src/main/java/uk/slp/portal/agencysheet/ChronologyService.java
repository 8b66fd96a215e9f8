package uk.slp.portal.agencysheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.model.AgencySheets;
import uk.slp.portal.agencysheet.model.SameEvent;
import uk.slp.portal.agencysheet.model.Settlement;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;

/** What the authors of a review make of the merged chronology: which lines are one event, and how each finding is settled. */
@ApplicationScoped
public class ChronologyService {
    @Inject
    private ReviewDesk desk;

    @Inject
    private ReviewSheets merged;

    @Inject
    private AgencySheets sheets;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Says which lines of other agencies tell of the same event as a line.
     *
     * @param before those that were said to when the person looked
     * @param now those that are said to from now on; only what differs is changed, so that nothing is undone that somebody
     *     else said meanwhile
     */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public void pair(String review, String line, Collection<String> before, Collection<String> now) {
        SheetedReview of = desk.lock(review);
        ChronologyView view = new ChronologyView(of, merged.chronology(of.id(), of.openedAt()));
        ChronologyLine one = view.line(line);
        Set<String> added = new LinkedHashSet<>(now);
        added.removeAll(before);
        Set<String> removed = new LinkedHashSet<>(before);
        removed.removeAll(now);
        Instant at = now();
        Set<UUID> present = new LinkedHashSet<>();
        for (SameEvent pair : sheets.pairsOf(of.id(), one.id())) {
            UUID other = pair.other(one.id());
            if (removed.contains(other.toString())) {
                sheets.remove(pair);
                audit.changed("lines_apart", SheetedReview.TYPE, of.reference());
            } else {
                present.add(other);
            }
        }
        for (String id : added) {
            ChronologyLine other = view.line(id);
            if (other.sheetId().equals(one.sheetId())) {
                throw new RuleViolation("same", "same_agency", "Choose lines of other agencies.");
            }
            if (present.add(other.id())) {
                sheets.add(new SameEvent(
                        of.id(), one.id(), other.id(), user.require().username(), at));
                audit.changed("lines_together", SheetedReview.TYPE, of.reference());
            }
        }
        sheets.flush();
    }

    /**
     * Settles a contradiction or a silence.
     *
     * @param mark of the facts that the person saw
     * @param expectedVersion of what was said before, 0 where nothing was
     * @throws RuleViolation if there are no words, or the facts have changed since
     */
    @Requires(Permission.RAPID_REVIEW_WRITE)
    @Transactional
    public void settle(String review, String key, String mark, long expectedVersion, @Nullable String words) {
        SheetedReview of = desk.lock(review);
        ChronologyFinding finding = new ChronologyView(of, merged.chronology(of.id(), of.openedAt())).finding(key);
        if (!finding.mark().equals(mark)) {
            throw new RuleViolation(
                    "words",
                    "facts_changed",
                    "What the agencies say here has changed since you opened this page. Read it again, then settle it.");
        }
        Person person = user.require();
        Settlement.Said said = new Settlement.Said(words, mark, person.displayName());
        Instant at = now();
        Optional<Settlement> present = sheets.settlement(of.id(), key);
        if (present.isPresent()) {
            Settlement known = present.get();
            if (known.version() != expectedVersion) {
                throw new StaleVersion(known.changedBy(), known.changedAt());
            }
            known.change(said, person.username(), at);
        } else {
            sheets.add(new Settlement(of.id(), key, said, person.username(), at));
        }
        audit.changed(
                "settle",
                SheetedReview.TYPE,
                of.reference(),
                finding.kind().name().toLowerCase(Locale.ROOT));
        sheets.flush();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
