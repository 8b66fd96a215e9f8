package uk.slp.portal.identifiability.rest;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.Confirmed;
import uk.slp.portal.identifiability.IdentityHit;
import uk.slp.portal.identifiability.IdentityList;
import uk.slp.portal.identifiability.Settled;
import uk.slp.portal.shared.time.PortalTime;

/** The forms in which the API gives hits. */
final class IdentityJson {
    private IdentityJson() {}

    /** How a hit is settled. */
    public record Settlement(String answer, @Nullable String reason, String settledBy, OffsetDateTime settledAt) {}

    /** A hit; {@code mark} names it in a settlement. */
    public record Hit(
            String mark,
            int number,
            String kind,
            String severity,
            String field,
            String place,
            String found,
            String before,
            String after,
            String reason,
            List<String> suggestions,
            @Nullable Settlement settlement) {}

    /** The second person. */
    public record Confirmation(String confirmedBy, OffsetDateTime confirmedAt) {}

    /** The hits of a text; {@code list} marks them with their answers, for a confirmation. */
    public record Hits(
            String reference,
            String part,
            String list,
            int total,
            int open,
            List<Hit> hits,
            @Nullable Confirmation confirmation,
            boolean releasable) {}

    static Hits hits(IdentityList list, String part) {
        List<IdentityHit> hits = list.state().hits();
        return new Hits(
                list.reference(),
                part,
                list.state().listMark(),
                hits.size(),
                list.state().open().size(),
                hits.stream().map(hit -> hit(list, hit, hits.indexOf(hit) + 1)).toList(),
                list.state().confirmed().map(IdentityJson::confirmation).orElse(null),
                list.state().problems().isEmpty());
    }

    private static Hit hit(IdentityList list, IdentityHit hit, int number) {
        return new Hit(
                hit.mark(),
                number,
                hit.kind().code(),
                hit.severity().code(),
                hit.field(),
                hit.place(),
                hit.found(),
                hit.before(),
                hit.after(),
                hit.reason(),
                hit.suggestions(),
                list.state().answer(hit).map(IdentityJson::settlement).orElse(null));
    }

    private static Settlement settlement(Settled s) {
        return new Settlement(
                s.answer().code(),
                s.reason(),
                s.name(),
                s.at().atZone(PortalTime.LONDON).toOffsetDateTime());
    }

    private static Confirmation confirmation(Confirmed c) {
        return new Confirmation(c.name(), c.at().atZone(PortalTime.LONDON).toOffsetDateTime());
    }
}
