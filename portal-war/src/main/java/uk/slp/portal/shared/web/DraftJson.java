package uk.slp.portal.shared.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.draft.OtherText;
import uk.slp.portal.shared.time.PortalTime;

/** What {@link DraftServlet} answers, as the script reads it. */
final class DraftJson {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private DraftJson() {}

    static JsonObjectBuilder of(DraftSaved saved, List<String> present) {
        JsonObjectBuilder bases = Json.createObjectBuilder();
        saved.bases().forEach(bases::add);
        JsonArrayBuilder refused = Json.createArrayBuilder();
        saved.refused()
                .forEach(wrong -> refused.add(
                        Json.createObjectBuilder().add("field", wrong.field()).add("message", wrong.message())));
        return Json.createObjectBuilder()
                .add("saved", time(saved.at()))
                .add("bases", bases)
                .add("changed", others(saved.changed()))
                .add("conflicts", others(saved.conflicts()))
                .add("refused", refused)
                .add("present", Json.createArrayBuilder(present));
    }

    private static JsonArrayBuilder others(List<OtherText> others) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        others.forEach(other -> all.add(Json.createObjectBuilder()
                .add("field", other.field())
                .add("label", other.label())
                .add("text", other.text() == null ? "" : other.text())
                .add("words", other.words())
                .add("base", other.base())
                .add("by", other.by())
                .add("at", time(other.at()))));
        return all;
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(PortalTime.LONDON));
    }
}
