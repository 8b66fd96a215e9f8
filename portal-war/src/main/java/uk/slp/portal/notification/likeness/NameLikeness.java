package uk.slp.portal.notification.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.lucene.search.spell.JaroWinklerDistance;
import org.jspecify.annotations.Nullable;

/** How alike two names are: spelling, sound, short forms, marks, hyphens, middle names, and the order of the two. */
final class NameLikeness {
    /** Two names that sound the same and begin alike are one name heard twice. */
    private static final double SAME_SOUND = 0.93;

    private static final DoubleMetaphone SOUND = new DoubleMetaphone();
    private static final JaroWinklerDistance SPELLING = new JaroWinklerDistance();

    /** Short and other forms of given names common in England; each line is one name. */
    private static final Map<String, String> FORMS = forms(
            "elizabeth liz lizzie beth betty eliza libby elsie lisa",
            "katherine kate katie kathy catherine cathy kitty kathryn kat katy",
            "alexander alex sandy alec xander alexandra sasha lexi",
            "william will bill billy liam",
            "thomas tom tommy",
            "james jim jimmy jamie",
            "robert rob bob bobby robbie",
            "joseph joe joey yusuf yousef youssef josef",
            "daniel dan danny",
            "michael mike mick mikey micky",
            "matthew matt mat",
            "benjamin ben benny",
            "samuel sam sammy samantha",
            "charles charlie chas charlotte lottie charley",
            "edward ed eddie ted teddy ned",
            "henry harry harrison",
            "jonathan jon johnny john jonny",
            "nicholas nick nicky nicola",
            "anthony tony",
            "andrew andy drew",
            "christopher chris kit kris",
            "margaret maggie meg peggy",
            "rebecca becky bex becca",
            "jessica jess jessie",
            "abigail abi abby gail",
            "isabella izzy bella isabel isobel isabelle",
            "victoria vicky tori vikki",
            "frances fran frankie francesca",
            "amelia millie emilia amy",
            "olivia liv livvy",
            "mohammed mohammad muhammad mohamed muhammed md mo",
            "aisha ayesha aysha aishah",
            "fatima fatimah fatema",
            "zachary zac zack zach",
            "stephen steven steve ste",
            "philip phil phillip",
            "gregory greg",
            "timothy tim timmy",
            "oliver ollie olly",
            "theodore theo",
            "leonard leo len lenny",
            "archibald archie",
            "alfred alfie fred freddie frederick");

    private NameLikeness() {}

    /** How alike two children are named, from 0 to 1; 0 if either has no name at all. */
    static double whole(Sketch one, Sketch other) {
        double straight = Math.min(
                part(one.givenNames(), other.givenNames(), true), part(one.familyName(), other.familyName(), false));
        double crossed = Math.min(
                part(one.givenNames(), other.familyName(), false), part(one.familyName(), other.givenNames(), false));
        return Math.max(straight, crossed);
    }

    /** How alike the names of one kind are, from 0 to 1. */
    static double part(@Nullable String one, @Nullable String other, boolean given) {
        List<String> words = words(one);
        List<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        double joined = alike(String.join("", words), String.join("", others));
        double best = 0;
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                // A middle name that is used as the first is told by the whole word, not by a likeness.
                boolean bothFirst = i == 0 && j == 0;
                double one2one = word(words.get(i), others.get(j), given);
                best = Math.max(best, bothFirst || one2one == 1 ? one2one : 0);
            }
        }
        return Math.max(joined, best);
    }

    private static double word(String one, String other, boolean given) {
        if (given) {
            String form = FORMS.get(one);
            if (form != null && form.equals(FORMS.get(other))) {
                return 1;
            }
        }
        return alike(one, other);
    }

    private static double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        double spelling = SPELLING.getDistance(one, other);
        boolean sound = one.length() > 2
                && other.length() > 2
                && SOUND.doubleMetaphone(one).length() > 1
                && SOUND.isDoubleMetaphoneEqual(one, other);
        return sound ? Math.max(spelling, SAME_SOUND) : spelling;
    }

    /** Small letters without marks, word by word; an apostrophe joins, a hyphen parts. */
    static List<String> words(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("\u2019", "")
                .replace("'", "");
        return Arrays.stream(plain.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, String> forms(String... lines) {
        Map<String, String> forms = new HashMap<>();
        for (String line : lines) {
            List<String> names = new ArrayList<>(Arrays.asList(line.split(" ")));
            names.forEach(name -> forms.put(name, names.get(0)));
        }
        return forms;
    }
}
