package uk.slp.portal.learning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.CatalogueFilter;
import uk.slp.portal.learning.CatalogueQueries.Place;
import uk.slp.portal.learning.web.OaiProblem.Code;

/** What is asked of the catalogue, read strictly: an argument that is wrong, missing, repeated or too many is refused. */
final class OaiRequest {
    /** The one format, which the protocol asks everybody to offer. */
    static final String FORMAT = "oai_dc";

    private static final Set<String> LIST = Set.of("from", "until", "set", "metadataPrefix", "resumptionToken");

    /** What each verb takes. */
    private static final Map<String, Set<String>> VERBS = Map.of(
            "Identify", Set.of(),
            "ListMetadataFormats", Set.of("identifier"),
            "ListSets", Set.of("resumptionToken"),
            "GetRecord", Set.of("identifier", "metadataPrefix"),
            "ListIdentifiers", LIST,
            "ListRecords", LIST);

    private final String verb;
    private final Map<String, String> arguments;

    private OaiRequest(String verb, Map<String, String> arguments) {
        this.verb = verb;
        this.arguments = arguments;
    }

    /** Reads the arguments of a request. */
    static OaiRequest of(Map<String, String[]> given) throws OaiProblem {
        String[] verbs = given.getOrDefault("verb", new String[0]);
        if (verbs.length != 1 || !VERBS.containsKey(verbs[0])) {
            throw new OaiProblem(
                    Code.BAD_VERB,
                    "Give one verb: Identify, ListMetadataFormats, ListSets, ListIdentifiers, ListRecords or GetRecord.");
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        for (Map.Entry<String, String[]> argument : given.entrySet()) {
            String name = argument.getKey();
            if (name.equals("verb")) {
                continue;
            }
            if (!VERBS.getOrDefault(verbs[0], Set.of()).contains(name)) {
                throw new OaiProblem(Code.BAD_ARGUMENT, verbs[0] + " does not take the argument " + name + ".");
            }
            if (argument.getValue().length != 1 || argument.getValue()[0].isEmpty()) {
                throw new OaiProblem(Code.BAD_ARGUMENT, "Give the argument " + name + " once, with a value.");
            }
            arguments.put(name, argument.getValue()[0]);
        }
        return new OaiRequest(verbs[0], arguments);
    }

    /** Refuses arguments that are each known and do not go together, or lack one. */
    void check() throws OaiProblem {
        if (arguments.containsKey("resumptionToken")) {
            if (arguments.size() > 1) {
                throw new OaiProblem(Code.BAD_ARGUMENT, "Give resumptionToken without any other argument.");
            }
            if (verb.equals("ListSets")) {
                throw badToken();
            }
            return;
        }
        if (verb.equals("GetRecord")) {
            need("identifier");
        }
        if (verb.equals("GetRecord") || isList()) {
            need("metadataPrefix");
            if (!FORMAT.equals(arguments.get("metadataPrefix"))) {
                throw new OaiProblem(Code.CANNOT_DISSEMINATE_FORMAT, "The catalogue knows one format: " + FORMAT + ".");
            }
        }
    }

    private void need(String name) throws OaiProblem {
        if (!arguments.containsKey(name)) {
            throw new OaiProblem(Code.BAD_ARGUMENT, verb + " needs the argument " + name + ".");
        }
    }

    private boolean isList() {
        return verb.equals("ListIdentifiers") || verb.equals("ListRecords");
    }

    String verb() {
        return verb;
    }

    /** The arguments as given, for the answer to repeat. */
    Map<String, String> arguments() {
        return arguments;
    }

    @Nullable
    String identifier() {
        return arguments.get("identifier");
    }

    /**
     * A list, as asked at first or as its token remembers.
     *
     * @param filter which records
     * @param first what the first request had said, with no place yet
     * @param after where it goes on, or null at its beginning
     */
    record Listing(CatalogueFilter filter, OaiToken first, @Nullable Place after) {}

    /** Which records a list is to have. */
    Listing listing() throws OaiProblem {
        String encoded = arguments.get("resumptionToken");
        if (encoded == null) {
            OaiToken first = new OaiToken(
                    arguments.getOrDefault("from", ""),
                    arguments.getOrDefault("until", ""),
                    arguments.getOrDefault("set", ""),
                    new Place(Instant.EPOCH, ""),
                    0);
            return new Listing(filter(first), first, null);
        }
        OaiToken token = OaiToken.read(encoded);
        if (token == null) {
            throw badToken();
        }
        try {
            return new Listing(filter(token), token, token.after());
        } catch (OaiProblem ofArguments) {
            throw badToken();
        }
    }

    private static OaiProblem badToken() {
        return new OaiProblem(Code.BAD_RESUMPTION_TOKEN, "That is no resumptionToken of this catalogue. Begin again.");
    }

    private static CatalogueFilter filter(OaiToken asked) throws OaiProblem {
        boolean days = isDay(asked.from()) || isDay(asked.until());
        if (days
                && !asked.from().isEmpty()
                && !asked.until().isEmpty()
                && isDay(asked.from()) != isDay(asked.until())) {
            throw new OaiProblem(Code.BAD_ARGUMENT, "Give from and until both as days or both to the second.");
        }
        Instant from = moment("from", asked.from(), false);
        Instant before = moment("until", asked.until(), true);
        if (from != null && before != null && !from.isBefore(before)) {
            throw new OaiProblem(Code.BAD_ARGUMENT, "from is later than until.");
        }
        String set = asked.set();
        if (set.isEmpty()) {
            return new CatalogueFilter(from, before, null, null);
        }
        if (!OaiSets.all().containsKey(set)) {
            throw new OaiProblem(Code.NO_RECORDS_MATCH, "There is no set of that name; ListSets names them all.");
        }
        return OaiSets.isType(set)
                ? new CatalogueFilter(from, before, OaiSets.type(set), null)
                : new CatalogueFilter(from, before, null, OaiSets.theme(set));
    }

    private static boolean isDay(String value) {
        return value.length() == "2026-11-26".length();
    }

    /** A moment; the end of the second, or of the day, where it is the last to be had. */
    private static @Nullable Instant moment(String name, String value, boolean last) throws OaiProblem {
        if (value.isEmpty()) {
            return null;
        }
        try {
            if (isDay(value)) {
                LocalDate day = LocalDate.parse(value).plusDays(last ? 1 : 0);
                return day.atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            if (value.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")) {
                return Instant.parse(value).plusSeconds(last ? 1 : 0);
            }
        } catch (DateTimeParseException noSuchDay) {
            throw unreadable(name);
        }
        throw unreadable(name);
    }

    private static OaiProblem unreadable(String name) {
        return new OaiProblem(Code.BAD_ARGUMENT, name + " must look like 2026-11-26 or 2026-11-26T09:30:00Z, in UTC.");
    }
}
