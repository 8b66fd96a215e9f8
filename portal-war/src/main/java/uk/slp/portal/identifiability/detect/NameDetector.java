package uk.slp.portal.identifiability.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.HitKind;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.Identifiers.HeldPerson;
import uk.slp.portal.identifiability.Severity;

/**
 * The names of the people of a case: as they are held, in other forms, with an s behind them, written in one word or two,
 * and misspelt. A name that is an ordinary word too counts with a capital only; a misspelt one counts with a capital only
 * and where the word is no ordinary one and stands nowhere in small letters.
 */
final class NameDetector implements Detector {
    private static final Set<String> PARTICLES = Set.of(
            "van",
            "von",
            "der",
            "den",
            "de",
            "da",
            "di",
            "del",
            "della",
            "la",
            "le",
            "al",
            "el",
            "bin",
            "bint",
            "ibn",
            "dos",
            "du",
            "ter",
            "ap",
            "ab",
            "the",
            "known",
            "as",
            "formerly",
            "née",
            "nee",
            "also");
    /** Up to this many letters, capitals alone are an abbreviation and no misspelt name. */
    private static final int SHORT_CAPITALS = 4;

    private static final Set<String> MONTHS = Set.of("may", "june", "april", "august");

    private final Map<String, Held> exact = new LinkedHashMap<>();
    private final Map<String, Held> forms = new LinkedHashMap<>();
    private final Set<String> open;

    /** Whose a name is. */
    private record Held(HeldPerson person, String what) {}

    /** How a word was recognised. */
    private record Match(Held held, Severity severity, String how) {}

    NameDetector(Identifiers identifiers) {
        open = new LinkedHashSet<>(Words.folded(List.copyOf(identifiers.publicWords())));
        for (HeldPerson person : identifiers.people()) {
            given(person, person.given());
            family(person, person.family());
            given(person, person.other());
        }
    }

    private void given(HeldPerson person, String names) {
        List<String> words = Words.folded(List.of(names));
        for (String word : words) {
            hold(exact, word, person, "a given name of " + person.who());
            GivenNames.others(word)
                    .forEach(form -> hold(forms, form, person, "a form of the given name of " + person.who()));
        }
        joined(person, words, "the given names of " + person.who());
    }

    private void family(HeldPerson person, String names) {
        List<String> words = Words.folded(List.of(names));
        words.forEach(word -> hold(exact, word, person, "the family name of " + person.who()));
        joined(person, words, "the family name of " + person.who());
    }

    private void joined(HeldPerson person, List<String> words, String what) {
        for (int i = 0; i + 1 < words.size(); i++) {
            hold(exact, words.get(i) + words.get(i + 1), person, what);
        }
    }

    private void hold(Map<String, Held> names, String word, HeldPerson person, String what) {
        if (word.length() > 1 && !PARTICLES.contains(word) && !open.contains(word)) {
            names.putIfAbsent(word, new Held(person, what));
        }
    }

    @Override
    public void find(Words words, List<Found> found) {
        if (exact.isEmpty()) {
            return;
        }
        List<Words.Word> all = words.all();
        int i = 0;
        while (i < all.size()) {
            int taken = 1;
            Match match = null;
            if (words.joined(i) && all.get(i).capital()) {
                match = two(words, i);
                taken = match == null ? 1 : 2;
            }
            if (match == null) {
                match = one(words, i);
            }
            if (match == null) {
                i++;
                continue;
            }
            int first = i;
            i += taken;
            Match last = match;
            // The whole name of one person is one hit.
            while (i < all.size() && words.joined(i - 1)) {
                Match next = one(words, i);
                if (next == null
                        || !all.get(i).capital()
                        || next.held().person() != last.held().person()) {
                    break;
                }
                last = next.severity().compareTo(last.severity()) < 0 ? next : last;
                i++;
            }
            found.add(hit(all.get(first).start(), all.get(i - 1).end(), last));
        }
    }

    private @Nullable Match two(Words words, int index) {
        Words.Word one = words.all().get(index);
        Words.Word next = words.all().get(index + 1);
        String both = one.folded() + next.stem();
        Held held = exact.get(both);
        if (held != null && exact.get(one.folded()) == null) {
            return new Match(held, Severity.HIGH, "");
        }
        return null;
    }

    private @Nullable Match one(Words words, int index) {
        Words.Word word = words.all().get(index);
        List<String> plain = plain(word);
        for (String form : plain) {
            Held held = exact.get(form);
            if (held != null && (word.capital() || !Ordinary.word(form)) && !isMonth(words, index, form)) {
                return new Match(held, Severity.HIGH, "");
            }
        }
        if (!word.capital()) {
            return null;
        }
        for (String form : plain) {
            Held held = forms.get(form);
            if (held != null && !isMonth(words, index, form) && !(word.opens() && Ordinary.word(form))) {
                return new Match(held, Severity.HIGH, "");
            }
        }
        return misspelt(words, word, plain);
    }

    private @Nullable Match misspelt(Words words, Words.Word word, List<String> plain) {
        String raw = words.text().substring(word.start(), word.end());
        if (raw.length() <= SHORT_CAPITALS && raw.equals(raw.toUpperCase(Locale.ROOT))) {
            return null;
        }
        for (String form : plain) {
            if (Ordinary.word(form) || words.isSmallSomewhere(form) || open.contains(form)) {
                return null;
            }
        }
        for (String form : plain) {
            for (Map.Entry<String, Held> name : exact.entrySet()) {
                if (Spelling.near(form, name.getKey())) {
                    return new Match(name.getValue(), Severity.MEDIUM, "It is nearly ");
                }
            }
        }
        return null;
    }

    /** A word as it is, without a possessive, and without the ending of several: "the Whitlocks". */
    private static List<String> plain(Words.Word word) {
        if (word.folded().equals(word.stem()) && !word.stem().endsWith("s")) {
            return List.of(word.stem());
        }
        List<String> forms = new ArrayList<>(List.of(word.stem()));
        if (!word.folded().equals(word.stem())) {
            forms.add(word.folded());
        }
        String stem = word.stem();
        if (stem.endsWith("es") && stem.length() > 4) {
            forms.add(stem.substring(0, stem.length() - 2));
        }
        if (stem.endsWith("s") && stem.length() > 3) {
            forms.add(stem.substring(0, stem.length() - 1));
        }
        return forms;
    }

    /** "In May", "12 May", "May 2024" are no name. */
    private static boolean isMonth(Words words, int index, String form) {
        if (!MONTHS.contains(form)) {
            return false;
        }
        Words.Word word = words.all().get(index);
        String before = words.text().substring(Math.max(0, word.start() - 14), word.start());
        String after = words.text().substring(word.end(), Math.min(words.text().length(), word.end() + 6));
        return before.matches(
                        "(?is).*(?:\\d|\\d(?:st|nd|rd|th)(?: of)?|\\b(?:in|by|since|until|till|early|late|mid|of|between|from|last|next|and|to|during|throughout)|[a-z]+day)[ -]")
                || after.matches("(?s),? ?\\d.*");
    }

    private static Found hit(int start, int end, Match match) {
        String reason = match.how().isEmpty()
                ? "It is " + match.held().what() + " in the case record."
                : match.how() + match.held().what() + " in the case record.";
        return new Found(
                HitKind.NAME,
                match.severity(),
                start,
                end,
                reason,
                Replacements.person(match.held().person()));
    }
}
