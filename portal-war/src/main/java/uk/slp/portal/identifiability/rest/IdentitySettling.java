package uk.slp.portal.identifiability.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.IdentityAnswer;
import uk.slp.portal.identifiability.IdentityKeeper;
import uk.slp.portal.identifiability.IdentityList;
import uk.slp.portal.identifiability.SettleHit;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** What the operations on every kind of text do. */
@ApplicationScoped
public class IdentitySettling {
    @Inject
    @Any
    private Instance<IdentityKeeper> keepers;

    /** The hits of a text; the tag is the version of its record. */
    Response list(String kind, String reference, String part) {
        IdentityList list = keeper(kind).list(reference, part);
        return Response.ok(IdentityJson.hits(list, part))
                .tag(EntityTags.of(list.version()))
                .build();
    }

    /** Settles a hit as the body says. */
    Response settle(
            String kind,
            String reference,
            String part,
            String mark,
            @Nullable String ifMatch,
            @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("answer", "reason", "words", "everywhere"));
        String answer = json.text("answer");
        String reason = json.text("reason");
        String words = json.text("words");
        boolean everywhere = Boolean.TRUE.equals(json.flag("everywhere"));
        json.refuseWrong();
        // What it may be is said after who may say it.
        IdentityAnswer how = answer == null || !Coded.known(IdentityAnswer.class, answer)
                ? null
                : Coded.of(IdentityAnswer.class, answer);
        keeper(kind).settle(new SettleHit(reference, part, mark, version, how, reason, words, everywhere));
        return list(kind, reference, part);
    }

    /** Confirms the settled list. */
    Response confirm(String kind, String reference, String part, @Nullable String ifMatch, @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("list"));
        String listMark = json.text("list");
        json.refuseWrong();
        keeper(kind).confirm(reference, part, version, listMark);
        return list(kind, reference, part);
    }

    private IdentityKeeper keeper(String kind) {
        return keepers.stream().filter(k -> k.kind().equals(kind)).findFirst().orElseThrow();
    }
}
