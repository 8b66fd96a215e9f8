package uk.slp.portal.known.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.known.KnownKeeper;
import uk.slp.portal.known.KnownMark;
import uk.slp.portal.known.MarkPassage;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** What the operations of every kind of review do. */
@ApplicationScoped
public class KnownMarking {
    @Inject
    @Any
    private Instance<KnownKeeper> keepers;

    /** Reads what stands beside a part. */
    KnownJson.Beside beside(String kind, String reference, String part) {
        return KnownJson.beside(keeper(kind).beside(reference, part), part);
    }

    /** Marks a passage as the body says. */
    KnownJson.Beside mark(
            String kind,
            String reference,
            String part,
            String passage,
            @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("mark", "reason", "howUsed"));
        String mark = json.text("mark");
        String reason = json.text("reason");
        String howUsed = json.text("howUsed");
        json.refuseWrong();
        KnownMark known = mark == null ? KnownMark.USED : known(mark);
        keeper(kind).mark(new MarkPassage(reference, part, passage, version, known, reason, howUsed));
        return beside(kind, reference, part);
    }

    /** Takes a mark away. */
    KnownJson.Beside unmark(String kind, String reference, String part, String passage, @Nullable String ifMatch) {
        long version = EntityTags.expected(ifMatch);
        keeper(kind).mark(new MarkPassage(reference, part, passage, version, null, null, null));
        return beside(kind, reference, part);
    }

    private static KnownMark known(String mark) {
        if (!Coded.known(KnownMark.class, mark)) {
            throw new RuleViolation("mark", "unknown_mark", "Use used or not_relevant.");
        }
        return Coded.of(KnownMark.class, mark);
    }

    private KnownKeeper keeper(String kind) {
        return keepers.stream().filter(k -> k.kind().equals(kind)).findFirst().orElseThrow();
    }
}
