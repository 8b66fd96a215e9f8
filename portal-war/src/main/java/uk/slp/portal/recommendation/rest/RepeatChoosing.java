package uk.slp.portal.recommendation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.ChooseRepeat;
import uk.slp.portal.recommendation.RepeatKeeper;
import uk.slp.portal.recommendation.RepeatKind;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** What the operations about earlier recommendations do for every kind of review. */
@ApplicationScoped
public class RepeatChoosing {
    @Inject
    @Any
    private Instance<RepeatKeeper> keepers;

    /**
     * Where in a review.
     *
     * @param kind the kind of review, as its address has it
     */
    record Place(String kind, String reference, String part) {}

    /** Reads what stands beside a part. */
    RepeatJson.Beside beside(Place place) {
        return RepeatJson.beside(keeper(place).saidBefore(place.reference(), place.part()), place.part());
    }

    /** Chooses as the body says. */
    RepeatJson.Beside choose(
            Place place, String key, String earlier, @Nullable String ifMatch, @Nullable JsonObject body) {
        long version = EntityTags.expected(ifMatch);
        JsonBody json = new JsonBody(body, Set.of("choice", "reason"));
        String choice = json.text("choice");
        String reason = json.text("reason");
        json.refuseWrong();
        if (choice != null && !Coded.known(RepeatKind.class, choice)) {
            throw new RuleViolation("choice", "unknown_value", "Use supersede, strengthen or different.");
        }
        RepeatKind kind = choice == null ? null : Coded.of(RepeatKind.class, choice);
        keeper(place)
                .choose(new ChooseRepeat(place.reference(), place.part(), key, earlier, version, kind, false, reason));
        return beside(place);
    }

    /** Takes a choice away. */
    RepeatJson.Beside forget(Place place, String key, String earlier, @Nullable String ifMatch) {
        long version = EntityTags.expected(ifMatch);
        keeper(place)
                .choose(new ChooseRepeat(place.reference(), place.part(), key, earlier, version, null, true, null));
        return beside(place);
    }

    private RepeatKeeper keeper(Place place) {
        return keepers.stream()
                .filter(one -> one.kind().equals(place.kind()))
                .findFirst()
                .orElseThrow();
    }
}
