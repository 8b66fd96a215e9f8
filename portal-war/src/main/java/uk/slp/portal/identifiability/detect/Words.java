package uk.slp.portal.identifiability.detect;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field as a list of words, each with where it stands and how it is written. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['\u2019\u02bc][\\p{L}\\p{M}]+)*");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");
    private static final Pattern JOINT = Pattern.compile("[ \u00a0]{1,2}|\n|[-\u2010\u2011'\u2019]");
    private static final char LAST_PLAIN = 0x80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String text;
    private final List<Word> all;
    private final Set<String> small = new HashSet<>();

    private Words(String text, List<Word> all) {
        this.text = text;
        this.all = List.copyOf(all);
        all.stream().filter(word -> !word.capital()).forEach(word -> small.add(word.folded()));
    }

    /**
     * A word.
     *
     * @param folded in small letters without marks and apostrophes
     * @param stem the same without a possessive s
     * @param capital whether it begins with a capital
     * @param opens whether it is the first word of a sentence, a line or a quotation
     */
    public record Word(int start, int end, String folded, String stem, boolean capital, boolean opens) {}

    /** Reads a field. */
    public static Words of(String text) {
        List<Word> all = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String raw = matcher.group();
            String folded = letters(folded(raw));
            int length = raw.length();
            boolean possessive = length > 2
                    && (raw.charAt(length - 1) == 's' || raw.charAt(length - 1) == 'S')
                    && isApostrophe(raw.charAt(length - 2));
            all.add(new Word(
                    matcher.start(),
                    matcher.end(),
                    folded,
                    possessive ? folded.substring(0, folded.length() - 1) : folded,
                    Character.isUpperCase(raw.codePointAt(0)),
                    opens(text, matcher.start())));
        }
        return new Words(text, all);
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '\u2019' || sign == '\u02bc';
    }

    private static String letters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return NO_LETTERS.matcher(word).replaceAll("");
            }
        }
        return word;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    private static boolean opens(String text, int start) {
        int i = start - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || "\"'\u201c\u2018(#>*|".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i < 0 || ".?!:;\n".indexOf(text.charAt(i)) >= 0;
    }

    /** Small letters without marks. */
    public static String folded(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(parted)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('\u0142', 'l')
                .replace('\u00f8', 'o')
                .replace('\u0111', 'd')
                .replace('\u0131', 'i')
                .replace("\u00df", "ss")
                .replace("\u00e6", "ae");
    }

    /** The folded words of a text, apostrophes joined, everything else parted. */
    public static List<String> folded(List<String> texts) {
        return texts.stream()
                .flatMap(text -> of(text).all().stream())
                .map(Word::folded)
                .toList();
    }

    /** The field as written. */
    public String text() {
        return text;
    }

    /** The words in order. */
    public List<Word> all() {
        return all;
    }

    /** Whether a word stands in the field in small letters too, so that a capital says nothing. */
    public boolean isSmallSomewhere(String folded) {
        return small.contains(folded);
    }

    /** Whether nothing but a space, a hyphen or an apostrophe stands between a word and the next. */
    public boolean joined(int index) {
        if (index + 1 >= all.size()) {
            return false;
        }
        int from = all.get(index).end();
        int to = all.get(index + 1).start();
        return to - from == 1 && text.charAt(from) == ' '
                || to - from <= 2 && JOINT.matcher(text.substring(from, to)).matches();
    }
}
