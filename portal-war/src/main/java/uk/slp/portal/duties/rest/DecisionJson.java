package uk.slp.portal.duties.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.duties.DecisionRow;
import uk.slp.portal.duties.DecisionView;
import uk.slp.portal.duties.DutyCard;
import uk.slp.portal.shared.time.PortalTime;

/** The forms in which the API gives kept decisions. */
final class DecisionJson {
    private DecisionJson() {}

    /** A line of the list. */
    public record Row(
            String reference,
            @Nullable String caseName,
            String authority,
            String decision,
            String headline,
            @Nullable LocalDate due,
            int version,
            long views,
            OffsetDateTime changedAt,
            String by) {}

    /** A duty in the words that were shown when the decision was kept. */
    public record Shown(
            String id,
            String route,
            String level,
            List<String> recipients,
            String sender,
            String time,
            String due,
            String source,
            String why,
            String dependsOn) {}

    /** One version. */
    public record Version(
            int number,
            String edition,
            Map<String, String> facts,
            String headline,
            List<Shown> duties,
            boolean doNotNotify,
            String decision,
            String reason,
            OffsetDateTime keptAt,
            String by) {}

    /** What a partner thinks of a version. */
    public record Given(int version, String opinion, @Nullable String words, OffsetDateTime givenAt, String by) {}

    /** A partner with its views, newest first. */
    public record Partner(String organisation, List<Given> views) {}

    /** One decision. */
    public record Whole(
            String reference,
            @Nullable String caseName,
            String authority,
            String partnership,
            @Nullable OffsetDateTime partnersAskedAt,
            List<Version> versions,
            List<Partner> partners) {}

    static Row row(DecisionRow row) {
        return new Row(
                row.reference(),
                row.caseName(),
                row.authorityName(),
                row.decision().code(),
                row.headline(),
                row.dueDate(),
                row.latest(),
                row.views(),
                at(row.changedAt()),
                row.byName());
    }

    static Whole whole(DecisionView view) {
        Instant asked = view.partnersAskedAt();
        return new Whole(
                view.reference(),
                view.caseName(),
                view.authorityName(),
                view.partnershipName(),
                asked == null ? null : at(asked),
                view.versions().stream().map(DecisionJson::version).toList(),
                view.partners().stream().map(DecisionJson::partner).toList());
    }

    private static Version version(DecisionView.Version v) {
        return new Version(
                v.number(),
                v.edition(),
                v.facts(),
                v.headline(),
                v.duties().stream().map(DecisionJson::shown).toList(),
                v.nothingToNotify(),
                v.decision().code(),
                v.reason(),
                at(v.keptAt()),
                v.byName());
    }

    private static Shown shown(DutyCard card) {
        return new Shown(
                card.id(),
                card.route(),
                card.level(),
                card.recipients(),
                card.sender(),
                card.time(),
                card.due(),
                card.sources(),
                card.why(),
                card.open());
    }

    private static Partner partner(DecisionView.Partner partner) {
        return new Partner(
                partner.name(),
                partner.views().stream()
                        .map(x -> new Given(
                                x.versionNumber(), x.opinion().code(), x.words(), at(x.givenAt()), x.byName()))
                        .toList());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(PortalTime.LONDON).toOffsetDateTime();
    }
}
