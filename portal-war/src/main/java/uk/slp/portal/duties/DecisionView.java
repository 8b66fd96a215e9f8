package uk.slp.portal.duties;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision, whole.
 *
 * @param version of the record; a view of a partner leaves it as it is
 * @param versions newest first, at least one
 * @param partners every organisation of the partnership, and any other that gave a view
 * @param mayRevise whether the person may keep a new version
 * @param mayGiveView whether the person may say what their organisation thinks
 */
public record DecisionView(
        String reference,
        long version,
        @Nullable String caseName,
        String authorityName,
        String partnershipName,
        @Nullable Instant partnersAskedAt,
        List<Version> versions,
        List<Partner> partners,
        boolean mayRevise,
        boolean mayGiveView) {

    /** One version as it was kept. */
    public record Version(
            int number,
            String edition,
            Map<String, String> facts,
            String headline,
            List<DutyCard> duties,
            boolean nothingToNotify,
            NotifyDecision decision,
            String reason,
            Instant keptAt,
            String byName) {}

    /** A partner, with every view it gave, newest first. */
    public record Partner(UUID organisationId, String name, List<Given> views) {}

    /** A view that was given. */
    public record Given(
            int versionNumber, PartnerOpinion opinion, @Nullable String words, Instant givenAt, String byName) {}

    /** The name of the case, else the reference. */
    public String title() {
        return caseName == null ? reference : caseName;
    }

    /** The newest version. */
    public Version newest() {
        return versions.get(0);
    }

    /** The earlier versions, newest first. */
    public List<Version> earlier() {
        return versions.subList(1, versions.size());
    }
}
