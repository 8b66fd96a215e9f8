package uk.slp.portal.identifiability.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.slp.portal.identifiability.IdentityHit;
import uk.slp.portal.identifiability.IdentityList;
import uk.slp.portal.identifiability.TextPart;

/**
 * A paragraph or a heading as it is shown beside a hit.
 *
 * @param address its address as readers know it; may be empty
 * @param heading whether it is a heading
 * @param pieces its words, cut at the hits
 */
public record ShownPlace(String address, boolean heading, List<Piece> pieces) {
    public ShownPlace {
        pieces = List.copyOf(pieces);
    }

    /**
     * Words, or a hit.
     *
     * @param number of the hit; 0 for words
     * @param state {@code now}, {@code settled} or empty
     */
    public record Piece(String words, int number, String state) {}

    /** The section of a report that holds a hit; of another field the whole. */
    static List<ShownPlace> around(IdentityList list, IdentityHit hit) {
        TextPart part = list.parts().stream()
                .filter(one -> one.field().equals(hit.field()))
                .findFirst()
                .orElseThrow();
        List<TextPart.Place> places = part.places();
        int at = 0;
        while (at + 1 < places.size() && places.get(at + 1).from() <= hit.start()) {
            at++;
        }
        int first = at;
        while (first > 0 && !section(part, places.get(first))) {
            first--;
        }
        int end = at + 1;
        while (end < places.size() && !section(part, places.get(end))) {
            end++;
        }
        List<ShownPlace> shown = new ArrayList<>();
        if (places.size() == 1) {
            shown.add(new ShownPlace("", true, List.of(new Piece(places.get(0).label(), 0, ""))));
        }
        for (int i = first; i < end; i++) {
            TextPart.Place place = places.get(i);
            int to = i + 1 < places.size()
                    ? places.get(i + 1).from()
                    : part.text().length();
            List<Piece> pieces = pieces(list, part, place.from(), to, hit);
            if (pieces.stream().anyMatch(piece -> !piece.words().isBlank())) {
                shown.add(new ShownPlace(place.address(), place.heading(), pieces));
            }
        }
        return shown;
    }

    private static boolean section(TextPart part, TextPart.Place place) {
        return place.heading()
                && part.text().startsWith("##", place.from())
                && !part.text().startsWith("###", place.from());
    }

    private static List<Piece> pieces(IdentityList list, TextPart part, int from, int to, IdentityHit current) {
        List<IdentityHit> all = list.state().hits();
        List<IdentityHit> here = all.stream()
                .filter(one -> one.field().equals(part.field()) && one.start() >= from && one.start() < to)
                .sorted(Comparator.comparingInt(IdentityHit::start))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (IdentityHit one : here) {
            if (one.start() < at) {
                continue;
            }
            add(pieces, part.text().substring(at, one.start()));
            String state = one == current ? "now" : list.state().answer(one).isPresent() ? "settled" : "";
            pieces.add(new Piece(part.text().substring(one.start(), one.end()), all.indexOf(one) + 1, state));
            at = one.end();
        }
        if (at < to) {
            add(pieces, part.text().substring(at, to).stripTrailing());
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String words) {
        String plain = pieces.isEmpty() ? words.replaceFirst("^[#>\\s]+", "") : words;
        if (!plain.isEmpty()) {
            pieces.add(new Piece(plain, 0, ""));
        }
    }
}
