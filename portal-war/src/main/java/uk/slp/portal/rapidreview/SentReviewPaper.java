package uk.slp.portal.rapidreview;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.ChronologyPaper;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.rapidreview.model.ReviewField;
import uk.slp.portal.rapidreview.model.ReviewSection;
import uk.slp.portal.recommendation.RepeatKind;
import uk.slp.portal.shared.pdf.Paper;
import uk.slp.portal.shared.pdf.Paper.Fact;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.PortalTime;

/**
 * A sent rapid review on paper, from the text that its fingerprint covers; who sent it to whom and when, at its head, comes
 * from the receipt.
 */
final class SentReviewPaper {
    private static final String NOTHING = "Nothing is written here.";

    private SentReviewPaper() {}

    /**
     * Sets the paper.
     *
     * @param content the sealed text
     * @param address what stands before the path of a published item
     */
    static Paper of(RapidReviewReceipt receipt, String content, String address) {
        String name = "Rapid review " + receipt.reference() + " as sent";
        Paper paper = new Paper(name, name);
        paper.heading(name);
        paper.text("Confidential: personal information about children.");
        JsonObject sent = read(content);
        List<Fact> facts = new ArrayList<>();
        add(facts, "Case", receipt.caseName());
        facts.add(new Fact("Notification", receipt.notificationReference()));
        facts.add(new Fact(
                "Sent", DeadlineWords.moment(receipt.sentAt().atZone(PortalTime.LONDON)) + ", by " + receipt.sentBy()));
        facts.add(new Fact("Limit for sending", DeadlineWords.full(receipt.due())));
        add(facts, "Reason for lateness", receipt.lateReason());
        facts.add(new Fact("Sent to", String.join("\n", receipt.recipients())));
        facts.add(new Fact("Guidance", sent.getString("edition", "")));
        paper.facts(facts);
        JsonObject sections = sent.getJsonObject("sections");
        for (ReviewSection section : ReviewSection.values()) {
            if (sections.containsKey(section.code())) {
                section(paper.part(section.label()), section, sections.getJsonObject(section.code()));
            }
        }
        if (sent.containsKey("knownBefore")) {
            paper.part("What we already knew")
                    .text("Passages of published learning that were used for this review, as they were when they were"
                            + " marked.")
                    .facts(sent.getJsonArray("knownBefore").getValuesAs(JsonObject.class).stream()
                            .map(line -> known(line, address))
                            .toList());
        }
        if (sent.containsKey("chronology")) {
            ChronologyPaper.add(paper, sent.getJsonObject("chronology"));
        }
        if (sent.containsKey("saidBefore")) {
            paper.part("What was recommended before")
                    .text("Earlier recommendations near to what is written here, and what the partners said of them.")
                    .facts(sent.getJsonArray("saidBefore").getValuesAs(JsonObject.class).stream()
                            .map(line -> repeat(line, address))
                            .toList());
        }
        paper.part("The three safeguarding partners").facts(signOffs(sent.getJsonArray("signOffs")));
        return paper.part("Fingerprint of what was sent (SHA-256)")
                .code(receipt.contentHash())
                .text("Whoever has the file " + receipt.reference()
                        + ".json of this review can count the fingerprint again and see that nothing was changed since"
                        + " it was sent.");
    }

    private static JsonObject read(String content) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return reader.readObject();
        }
    }

    private static void section(Paper paper, ReviewSection section, JsonObject answers) {
        // What was sent before there was an answer, or says nothing in one that was added later, does not hold it.
        List<ReviewField> fields = section.fields().stream()
                .filter(field -> !field.addedLater() || answers.containsKey(field.apiName()))
                .toList();
        if (fields.size() == 1) {
            for (String paragraph : words(answers, fields.get(0)).split("\n\\s*\n")) {
                paper.text(paragraph);
            }
            return;
        }
        paper.facts(fields.stream()
                .map(field -> new Fact(field.question(), words(answers, field)))
                .toList());
    }

    private static String words(JsonObject answers, ReviewField field) {
        String shown = ReviewWords.shown(field, text(answers, field.apiName()));
        return shown == null ? NOTHING : shown;
    }

    private static Fact known(JsonObject line, String address) {
        StringBuilder text = new StringBuilder(quoted(line));
        String use = text(line, "howUsed");
        if (use != null) {
            text.append("\nHow it was used: ").append(use);
        }
        text.append('\n')
                .append(line.getString("publisher"))
                .append(", ")
                .append(line.getInt("year"))
                .append(".\n")
                .append(address)
                .append(line.getString("address"));
        return new Fact(line.getString("title") + ", " + lower(line.getString("place")), text.toString());
    }

    private static Fact repeat(JsonObject line, String address) {
        String kind = line.getString("choice");
        String said = Coded.known(RepeatKind.class, kind)
                ? Coded.of(RepeatKind.class, kind).label()
                : kind;
        String quote = text(line, "quote");
        String reason = text(line, "reason");
        String state = text(line, "state");
        return new Fact(
                line.getString("recommendation"),
                line.getString("place") + " of " + line.getString("title") + ", " + line.getString("publisher") + ", "
                        + line.getInt("year") + (quote == null ? "" : ": “" + quote + "”")
                        + (state == null ? "" : "\nIts state then: " + state)
                        + "\nThe new one: " + said.toLowerCase(Locale.ENGLISH) + (reason == null ? "." : ". " + reason)
                        + "\n" + address + line.getString("address"));
    }

    private static String quoted(JsonObject line) {
        String quote = text(line, "quote");
        if (line.getBoolean("withdrawn", false)) {
            return "Withdrawn before the review was sent.";
        }
        return quote == null
                ? "Corrected before the review was sent; the words that were used are no longer kept."
                : "“" + quote + "”";
    }

    private static String lower(String place) {
        return place.substring(0, 1).toLowerCase(Locale.ENGLISH) + place.substring(1);
    }

    private static List<Fact> signOffs(JsonArray signOffs) {
        List<Fact> facts = new ArrayList<>();
        for (JsonObject one : signOffs.getValuesAs(JsonObject.class)) {
            String partner = one.getString("partner");
            String dissent = text(one, "dissent");
            facts.add(new Fact(
                    Coded.known(Partner.class, partner)
                            ? Coded.of(Partner.class, partner).label()
                            : partner,
                    (one.getBoolean("agrees") ? "Agrees" : "Does not agree") + "\n" + one.getString("signedName")
                            + (dissent == null ? "" : "\n" + dissent)));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable String text) {
        if (text != null) {
            facts.add(new Fact(name, text));
        }
    }

    private static @Nullable String text(JsonObject object, String name) {
        JsonValue value = object.get(name);
        return value == null || value == JsonValue.NULL ? null : object.getString(name);
    }
}
