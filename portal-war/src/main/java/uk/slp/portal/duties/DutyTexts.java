package uk.slp.portal.duties;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts and duties as the texts in which a version of a decision keeps them. */
final class DutyTexts {
    private DutyTexts() {}

    static String facts(DutyFacts facts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        facts.texts().forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> facts(String text) {
        Map<String, String> facts = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            reader.readObject().forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
        }
        return facts;
    }

    static String duties(List<DutyCard> cards) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (DutyCard card : cards) {
            JsonArrayBuilder recipients = Json.createArrayBuilder();
            card.recipients().forEach(recipients::add);
            all.add(Json.createObjectBuilder()
                    .add("id", card.id())
                    .add("route", card.route())
                    .add("routeTitle", card.routeTitle())
                    .add("level", card.level())
                    .add("levelTitle", card.levelTitle())
                    .add("why", card.why())
                    .add("sender", card.sender())
                    .add("recipients", recipients)
                    .add("time", card.time())
                    .add("due", card.due())
                    .add("count", card.count())
                    .add("next", card.next())
                    .add("open", card.open())
                    .add("sources", card.sources()));
        }
        return all.build().toString();
    }

    static List<DutyCard> duties(String text) {
        List<DutyCard> cards = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonArray all = reader.readArray();
            for (JsonValue value : all) {
                JsonObject one = value.asJsonObject();
                cards.add(new DutyCard(
                        one.getString("id"),
                        one.getString("route"),
                        one.getString("routeTitle"),
                        one.getString("level"),
                        one.getString("levelTitle"),
                        one.getString("why"),
                        one.getString("sender"),
                        one.getJsonArray("recipients").getValuesAs(JsonString::getString),
                        one.getString("time"),
                        one.getString("due"),
                        one.getString("count"),
                        one.getString("next"),
                        one.getString("open"),
                        one.getString("sources")));
            }
        }
        return cards;
    }
}
