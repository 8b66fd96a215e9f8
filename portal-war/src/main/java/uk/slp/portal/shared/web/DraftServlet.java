package uk.slp.portal.shared.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.draft.DraftPresence;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.draft.Typed;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.NotPermitted;

/**
 * Where {@code resources/js/autosave.js} sends what is typed: {@code POST /drafts/{kind}/{reference}}. It needs no page
 * on the server, so it goes on after a restart or a new sign-in as if nothing had happened. It answers only the account
 * for which the page was made: who signs in as somebody else in another window does not write in their name.
 *
 * <pre>
 * {"account": "priya.nair", "part": "circumstances", "subject": "",
 *  "typed": {"circumstances": {"base": "9f86d081…", "text": "A neighbour …"}}, "seen": {"circumstances": "9f86d081…"}}
 * </pre>
 *
 * <p>401: signed out. 409: somebody else is signed in, or the record cannot be written on any more; {@code problem} says
 * it in words. 404: not there, or out of reach. With 503 the same may be sent again at once.
 */
@WebServlet(urlPatterns = "/drafts/*", asyncSupported = true)
public class DraftServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(DraftServlet.class.getName());
    private static final Pattern ADDRESS = Pattern.compile("/([a-z-]{1,30})/([A-Za-z0-9-]{1,30})");
    private static final Pattern PART = Pattern.compile("[a-zA-Z0-9_-]{0,60}");
    private static final int LONGEST = 2 * 1024 * 1024;
    private static final int ATTEMPTS = 3;

    @Inject
    private transient CurrentUser user;

    @Inject
    @Any
    private transient Instance<DraftKeeper> keepers;

    @Inject
    private transient DraftPresence presence;

    @Inject
    private transient DraftPage page;

    /** {@code GET /drafts/key}: with what {@code keep.js} locks, for the person who asks and nobody else. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (user.person() == null) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "You have been signed out.");
        } else if (SameSite.isForeign(request) || !"/key".equals(request.getPathInfo())) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is nothing at that address.");
        } else {
            write(
                    response,
                    HttpServletResponse.SC_OK,
                    Json.createObjectBuilder().add("account", page.getAccount()).add("key", page.getKey()));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Person person = user.person();
        if (person == null) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "You have been signed out.");
            return;
        }
        String type = request.getContentType();
        if (SameSite.isForeign(request) || type == null || !type.startsWith("application/json")) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "Only pages of the portal save drafts.");
            return;
        }
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        DraftKeeper keeper = address.matches() ? keeper(address.group(1)) : null;
        if (keeper == null) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is nothing to write on at that address.");
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "That is too long to be saved.");
            return;
        }
        JsonObject sent;
        DraftSave save;
        try (JsonReader reader = Json.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
            sent = reader.readObject();
            save = read(address.group(2), sent);
        } catch (RuntimeException unreadable) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "The portal could not read what the page sent.");
            return;
        }
        if (!person.username().equals(sent.getString("account", ""))) {
            refuse(
                    response,
                    HttpServletResponse.SC_CONFLICT,
                    "Somebody else is signed in in this browser now, so nothing is saved from this page.");
            return;
        }
        answer(keeper, save, person, response);
    }

    private void answer(DraftKeeper keeper, DraftSave save, Person person, HttpServletResponse response)
            throws IOException {
        try {
            DraftSaved saved = keep(keeper, save);
            if (saved == null) {
                refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Others are saving; try again.");
                return;
            }
            write(response, HttpServletResponse.SC_OK, DraftJson.of(saved, present(keeper, save, person)));
        } catch (NotFound | NotPermitted missing) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, String.valueOf(missing.getMessage()));
        } catch (NotAllowedNow closed) {
            refuse(response, HttpServletResponse.SC_CONFLICT, String.valueOf(closed.getMessage()));
        }
    }

    /** Two who save at the same moment come one after the other; null if it did not succeed even so. */
    private static @Nullable DraftSaved keep(DraftKeeper keeper, DraftSave save) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return keeper.save(save);
            } catch (RuntimeException e) {
                if (!simultaneous(e)) {
                    throw e;
                }
            }
        }
        return null;
    }

    private static boolean simultaneous(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    /** That nobody knows who else is there is no reason not to say that the text is saved. */
    private List<String> present(DraftKeeper keeper, DraftSave save, Person person) {
        String part = keeper.kind() + "/" + save.reference() + "/" + save.part() + "/" + save.subject();
        try {
            return presence.hello(part, person.username());
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "Presence was not kept", e);
            return List.of();
        }
    }

    private @Nullable DraftKeeper keeper(String kind) {
        return keepers.stream()
                .filter(keeper -> keeper.kind().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private static DraftSave read(String reference, JsonObject sent) {
        Map<String, Typed> typed = new HashMap<>();
        sent.getOrDefault("typed", JsonValue.EMPTY_JSON_OBJECT).asJsonObject().forEach((field, value) -> {
            JsonObject one = value.asJsonObject();
            typed.put(field, new Typed(text(one, "base"), text(one, "text")));
        });
        Map<String, String> seen = new HashMap<>();
        sent.getOrDefault("seen", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((field, value) -> seen.put(field, ((JsonString) value).getString()));
        String part = sent.getString("part", "");
        String subject = sent.getString("subject", "");
        if (!PART.matcher(part).matches() || !PART.matcher(subject).matches()) {
            throw new IllegalArgumentException("No part of a draft has such a name");
        }
        return new DraftSave(reference, part, subject, typed, seen);
    }

    private static @Nullable String text(JsonObject object, String name) {
        return object.isNull(name) ? null : object.getString(name);
    }

    private static void refuse(HttpServletResponse response, int status, String problem) throws IOException {
        write(response, status, Json.createObjectBuilder().add("problem", problem));
    }

    private static void write(HttpServletResponse response, int status, JsonObjectBuilder body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.build().toString());
    }
}
