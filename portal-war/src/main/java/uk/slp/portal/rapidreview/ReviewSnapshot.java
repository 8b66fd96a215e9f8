package uk.slp.portal.rapidreview;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.ChronologyJson;
import uk.slp.portal.agencysheet.MergedChronology;
import uk.slp.portal.known.KnownLine;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.RapidReviewSignOff;
import uk.slp.portal.rapidreview.model.ReviewField;
import uk.slp.portal.rapidreview.model.ReviewSection;
import uk.slp.portal.recommendation.SealedRepeat;
import uk.slp.portal.shared.time.PortalTime;

/** Writes a review as one JSON text, always in the same order, so that its hash proves what was sent. */
final class ReviewSnapshot {
    private ReviewSnapshot() {}

    /**
     * The review with the passages of published learning that were used, and with the chronology of the agencies and what was said of earlier recommendations. A
     * review
     * without them, and without answers that were added later, is written as it always was, so that hashes of before there
     * were any are those of the same text.
     */
    static String json(
            RapidReview review, List<KnownLine> marked, MergedChronology chronology, List<SealedRepeat> repeats) {
        JsonObjectBuilder sections = Json.createObjectBuilder();
        for (ReviewSection section : ReviewSection.values()) {
            JsonObjectBuilder answers = Json.createObjectBuilder();
            for (ReviewField field : section.fields()) {
                if (!field.addedLater() || review.content().has(field)) {
                    put(answers, field.apiName(), review.content().get(field));
                }
            }
            JsonObject written = answers.build();
            if (!written.isEmpty()) {
                sections.add(section.code(), written);
            }
        }
        JsonArrayBuilder signOffs = Json.createArrayBuilder();
        for (RapidReviewSignOff signOff : review.signOffs()) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("partner", signOff.partner().code())
                    .add("agrees", signOff.agrees());
            put(one, "dissent", signOff.dissent());
            one.add("signedName", signOff.signedName()).add("signedAt", moment(signOff.signedAt()));
            signOffs.add(one);
        }
        JsonObjectBuilder whole = Json.createObjectBuilder()
                .add("reference", review.reference())
                .add("notification", review.notificationReference())
                .add("edition", review.edition());
        put(whole, "caseName", review.caseName());
        whole.add("due", review.dueDate().toString());
        Instant sentAt = review.sentAt();
        put(whole, "sentAt", sentAt == null ? null : moment(sentAt));
        put(whole, "sentBy", review.sentBy());
        put(whole, "lateReason", review.lateReason());
        whole.add("sections", sections).add("signOffs", signOffs);
        JsonArrayBuilder known = Json.createArrayBuilder();
        marked.stream().filter(KnownLine::used).forEach(line -> known.add(known(line)));
        if (marked.stream().anyMatch(KnownLine::used)) {
            whole.add("knownBefore", known);
        }
        if (chronology.begun()) {
            whole.add("chronology", ChronologyJson.of(chronology));
        }
        if (!repeats.isEmpty()) {
            JsonArrayBuilder said = Json.createArrayBuilder();
            repeats.forEach(line -> said.add(repeat(line)));
            whole.add("saidBefore", said);
        }
        return whole.build().toString();
    }

    private static JsonObjectBuilder known(KnownLine line) {
        JsonObjectBuilder one = Json.createObjectBuilder()
                .add("address", line.url())
                .add("title", line.title())
                .add("publisher", line.publisher())
                .add("year", line.year())
                .add("place", line.place());
        put(one, "quote", line.quote());
        put(one, "howUsed", line.howUsed());
        return one.add("withdrawn", line.withdrawn())
                .add("markedName", line.markedName())
                .add("markedAt", moment(line.markedAt()));
    }

    private static JsonObjectBuilder repeat(SealedRepeat line) {
        JsonObjectBuilder one = Json.createObjectBuilder()
                .add("recommendation", line.draft())
                .add("choice", line.kind().code());
        put(one, "reason", line.reason());
        one.add("earlier", line.earlier())
                .add("address", line.address())
                .add("title", line.title())
                .add("publisher", line.publisher())
                .add("year", line.year())
                .add("place", line.place());
        put(one, "quote", line.text());
        put(one, "state", line.status());
        return one.add("chosenName", line.chosenName()).add("chosenAt", moment(line.chosenAt()));
    }

    private static String moment(Instant at) {
        return at.atZone(PortalTime.LONDON).toOffsetDateTime().toString();
    }

    private static void put(JsonObjectBuilder object, String name, @Nullable String text) {
        if (text == null) {
            object.addNull(name);
        } else {
            object.add(name, text);
        }
    }
}
