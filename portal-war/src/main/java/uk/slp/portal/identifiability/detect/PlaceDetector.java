package uk.slp.portal.identifiability.detect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.identifiability.HitKind;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.Severity;

/**
 * The streets, towns, schools and other places of a case by their names: whole, without what kind of place they are, with
 * it shortened ("Rd"), and misspelt.
 */
final class PlaceDetector implements Detector {
    /** What kind of place it is; shortened forms first. */
    private static final Map<String, String> KINDS = kinds(
            "st=street",
            "rd=road",
            "ln=lane",
            "ave=avenue",
            "av=avenue",
            "cl=close",
            "dr=drive",
            "ct=court",
            "cres=crescent",
            "gdns=gardens",
            "pl=place",
            "sq=square",
            "ter=terrace",
            "terr=terrace",
            "hosp=hospital",
            "sch=school",
            "prim=primary");

    private static final Set<String> GENERIC = Set.of(
            "street",
            "road",
            "lane",
            "avenue",
            "close",
            "drive",
            "way",
            "court",
            "terrace",
            "crescent",
            "grove",
            "gardens",
            "place",
            "square",
            "row",
            "walk",
            "hill",
            "rise",
            "view",
            "mews",
            "green",
            "park",
            "bank",
            "fold",
            "yard",
            "quay",
            "house",
            "school",
            "primary",
            "secondary",
            "academy",
            "college",
            "nursery",
            "infant",
            "infants",
            "junior",
            "juniors",
            "high",
            "grammar",
            "community",
            "hospital",
            "infirmary",
            "surgery",
            "clinic",
            "centre",
            "center",
            "health",
            "medical",
            "church",
            "england",
            "of",
            "and",
            "the",
            "ce",
            "c",
            "e",
            "rc",
            "catholic",
            "roman",
            "voluntary",
            "aided",
            "controlled",
            "children",
            "childrens",
            "home",
            "lodge",
            "ward",
            "preschool",
            "pre",
            "playgroup",
            "practice",
            "trust",
            "foundation",
            "care",
            "ltd",
            "limited",
            "group",
            "services",
            "service",
            "estate",
            "flats",
            "town",
            "village",
            "city");

    private record Name(List<String> core, List<String> whole, boolean needsKind, boolean ofAddress, String what) {}

    private final List<Name> names = new ArrayList<>();
    private final Set<String> open;

    PlaceDetector(Identifiers identifiers) {
        open = new HashSet<>(Words.folded(List.copyOf(identifiers.publicWords())));
        Set<List<String>> seen = new LinkedHashSet<>();
        for (String address : identifiers.addresses()) {
            for (String line : address.split("[,;\n]")) {
                add(line, true, "It is part of an address in the case record.", seen);
            }
        }
        identifiers.places().forEach(place -> {
            for (String line : place.split("[,;\n]")) {
                add(
                        line,
                        false,
                        "It is a place in the case record. With the area and the age, it could name the child.",
                        seen);
            }
        });
    }

    private void add(String line, boolean address, String what, Set<List<String>> seen) {
        List<String> whole = Words.folded(List.of(line)).stream()
                .filter(word -> word.length() > 1)
                .map(word -> KINDS.getOrDefault(word, word))
                .toList();
        List<String> core = new ArrayList<>(whole);
        if (!core.isEmpty() && whole.get(0).equals("street")) {
            core.set(0, "saint");
        }
        core.removeIf(GENERIC::contains);
        if (core.isEmpty() || core.size() > 4 || core.stream().allMatch(open::contains) || !seen.add(core)) {
            return;
        }
        boolean common = core.stream().allMatch(word -> Ordinary.word(word) || open.contains(word));
        names.add(new Name(List.copyOf(core), whole, common, address, what));
    }

    @Override
    public void find(Words words, List<Found> found) {
        List<Words.Word> all = words.all();
        for (Name name : names) {
            for (int i = 0; i + name.core().size() <= all.size(); i++) {
                if (!all.get(i).capital() && name.needsKind() || !matches(words, i, name)) {
                    continue;
                }
                int last = i + name.core().size() - 1;
                boolean kind = false;
                while (last + 1 < all.size() && words.joined(last) && isKind(all.get(last + 1), last + 1, words)) {
                    last++;
                    kind = true;
                }
                if (kind || !name.needsKind()) {
                    int start = number(words.text(), all.get(i).start());
                    String place = words.text().substring(start, all.get(last).end());
                    found.add(new Found(
                            name.ofAddress() ? HitKind.ADDRESS : HitKind.PLACE,
                            Severity.HIGH,
                            start,
                            all.get(last).end(),
                            name.what(),
                            Replacements.place(place + " " + String.join(" ", name.whole()))));
                }
            }
        }
    }

    private static boolean isKind(Words.Word word, int index, Words words) {
        String plain = KINDS.getOrDefault(word.stem(), word.stem());
        if (!GENERIC.contains(plain)) {
            return false;
        }
        boolean links = Set.of("of", "and", "the").contains(plain);
        return word.capital()
                || links
                        && words.joined(index)
                        && index + 1 < words.all().size()
                        && words.all().get(index + 1).capital()
                        && GENERIC.contains(words.all().get(index + 1).stem());
    }

    private boolean matches(Words words, int from, Name name) {
        for (int k = 0; k < name.core().size(); k++) {
            Words.Word word = words.all().get(from + k);
            if (k > 0 && !near(words, from + k - 1)) {
                return false;
            }
            String wanted = name.core().get(k);
            String plain = KINDS.getOrDefault(word.folded(), word.folded());
            boolean saint = wanted.equals("saint") && plain.equals("street");
            boolean same = saint
                    || word.folded().equals(wanted)
                    || word.stem().equals(wanted)
                    || (wanted + "s").equals(word.folded())
                    || wanted.equals(word.folded() + "s");
            boolean nearly = word.capital()
                    && wanted.length() > 3
                    && !Ordinary.word(word.folded())
                    && !words.isSmallSomewhere(word.folded())
                    && !open.contains(word.folded())
                    && Spelling.near(word.folded(), wanted);
            if (!same && !nearly) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(Words words, int index) {
        String between = words.text()
                .substring(
                        words.all().get(index).end(), words.all().get(index + 1).start());
        return between.matches("[\\s\u00a0.\\-\u2010\u2011]{1,2}");
    }

    /** The number of the house before a street belongs to it. */
    private static int number(String text, int start) {
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{N}])\\d{1,4}[A-Za-z]?,?[ \u00a0]$")
                .matcher(text.substring(Math.max(0, start - 8), start));
        return matcher.find() ? Math.max(0, start - 8) + matcher.start() : start;
    }

    private static Map<String, String> kinds(String... pairs) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String pair : pairs) {
            kinds.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return kinds;
    }
}
