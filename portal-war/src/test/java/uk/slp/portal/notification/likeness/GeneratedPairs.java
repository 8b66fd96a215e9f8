package uk.slp.portal.notification.likeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invented children, the same child written down again by somebody else, and different children who look alike. */
final class GeneratedPairs {
    private static final String[] GIVEN =
            ("Amira Thomas Catherine Mohammed Elizabeth Jacob Zofia Oluwaseun Grace Harvey"
                            + " Isabella Kacper Leila Matthew Nadia Oscar Priya Quentin Rebecca Samuel Tamara Umar Victoria William"
                            + " Xanthe Yasmin Zachary Stephen Philip Aisha Benjamin Chloe Daniel Evie Finley Georgia Hamza Imogen"
                            + " Joseph Kayleigh Logan Mia Noah Olivia Poppy Rhys Scarlett Theodore Willow Ibrahim")
                    .split(" ");
    private static final String[] FAMILY = ("Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Khan Hussain"
                    + " Ahmed Okonkwo Adeyemi Kowalski Nowak Osgathorpe Fairbrother Whittaker Hargreaves McDonald O'Connor"
                    + " Macpherson Singh Kaur Begum Ali Novak Popescu Silva Thompson Clarke Robinson Wright Green Hall"
                    + " Lindqvist Trelow Ashcroft Bamber Coulthard Dunmore Eastwick Fenwick Garside Holroyd Iveson Jowett")
            .split(" ");
    private static final String[] STREETS =
            "Fenby Road,Mill Lane,Station Approach,Quarry Bank,Hollins Close,Priory Gate,Heron Way".split(",");
    private static final String[][] SHORT = {
        {"Elizabeth", "Lizzie"}, {"Catherine", "Kate"}, {"Thomas", "Tom"}, {"Matthew", "Matt"}, {"Isabella", "Izzy"},
        {"Rebecca", "Becky"}, {"Samuel", "Sam"}, {"Victoria", "Vicky"}, {"William", "Billy"}, {"Zachary", "Zac"},
        {"Stephen", "Steve"}, {"Philip", "Phil"}, {"Benjamin", "Ben"}, {"Daniel", "Danny"}, {"Joseph", "Joe"},
        {"Mohammed", "Muhammad"}, {"Aisha", "Ayesha"}, {"Theodore", "Theo"}, {"Olivia", "Liv"}
    };
    private static final String[][] SOUNDS = {
        {"ph", "f"},
        {"ck", "k"},
        {"c", "k"},
        {"y", "i"},
        {"ie", "y"},
        {"ea", "ee"},
        {"ll", "l"},
        {"tt", "t"},
        {"mac", "mc"},
        {"oe", "o"},
        {"ou", "u"},
        {"z", "s"},
        {"ai", "ay"}
    };

    private final Random random;

    GeneratedPairs(Random random) {
        this.random = random;
    }

    Sketch child() {
        return new Sketch(
                any(GIVEN) + (random.nextInt(4) == 0 ? " " + any(GIVEN) : ""),
                any(FAMILY) + (random.nextInt(8) == 0 ? "-" + any(FAMILY) : ""),
                day(6_400).toString(),
                day(700).toString(),
                "E0600000" + random.nextInt(3),
                random.nextInt(90) + " " + any(STREETS),
                null);
    }

    /** The same child and incident, written down by somebody else: one to three things differ. */
    Sketch altered(Sketch one) {
        String given = one.givenNames();
        String family = one.familyName();
        String born = one.dateOfBirth();
        String incident = one.incidentDate();
        String place = one.place();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            switch (random.nextInt(10)) {
                case 0 -> given = typo(given);
                case 1 -> family = typo(family);
                case 2 -> given = shortForm(given);
                case 3 -> family = asHeard(family);
                case 4 -> born = swapped(born);
                case 5 -> born = digit(born);
                case 6 ->
                    incident = LocalDate.parse(one.incidentDate()).plusDays(1).toString();
                case 7 -> given = given.split(" ")[0];
                case 8 -> family = random.nextBoolean() ? family.split("-")[0] : family.toUpperCase(Locale.ROOT);
                default -> {
                    if (random.nextInt(3) == 0) {
                        born = null;
                    } else {
                        place = null;
                    }
                }
            }
        }
        if (random.nextInt(25) == 0) {
            return new Sketch(family, given, born, incident, one.areaCode(), place, null);
        }
        return new Sketch(given, family, born, incident, one.areaCode(), place, null);
    }

    /** Two different children; every other pair looks alike in something: family, birthday, day, or name. */
    List<Sketch> different() {
        Sketch one = child();
        Sketch two = child();
        while (two.givenNames().split(" ")[0].equals(one.givenNames().split(" ")[0])
                && two.familyName().equals(one.familyName())) {
            two = child();
        }
        Sketch other =
                switch (random.nextInt(8)) {
                    case 0 -> with(two, two.givenNames(), one.familyName(), two.dateOfBirth(), two.incidentDate());
                    case 1 -> with(two, two.givenNames(), two.familyName(), one.dateOfBirth(), two.incidentDate());
                    case 2 -> with(two, two.givenNames(), two.familyName(), two.dateOfBirth(), one.incidentDate());
                    case 3 -> with(two, one.givenNames(), one.familyName(), two.dateOfBirth(), two.incidentDate());
                    default -> two;
                };
        return List.of(one, other);
    }

    private static Sketch with(Sketch base, String given, String family, @Nullable String born, String incident) {
        return new Sketch(given, family, born, incident, base.areaCode(), base.place(), null);
    }

    private String typo(String word) {
        if (word.length() < 4) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            case 2 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            default -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
        };
    }

    private static String shortForm(String given) {
        for (String[] pair : SHORT) {
            if (given.startsWith(pair[0])) {
                return given.replace(pair[0], pair[1]);
            }
        }
        return given;
    }

    private String asHeard(String name) {
        List<String> heard = new ArrayList<>();
        String small = name.toLowerCase(Locale.ROOT);
        for (String[] pair : SOUNDS) {
            if (small.contains(pair[0])) {
                heard.add(small.replaceFirst(pair[0], pair[1]));
            }
        }
        return heard.isEmpty() ? name : heard.get(random.nextInt(heard.size()));
    }

    private static String swapped(@Nullable String iso) {
        boolean can = iso != null && Integer.parseInt(iso.substring(8)) <= 12;
        return can ? iso.substring(0, 5) + iso.substring(8) + "-" + iso.substring(5, 7) : iso;
    }

    private @Nullable String digit(@Nullable String iso) {
        if (iso == null) {
            return null;
        }
        int at = random.nextBoolean() ? 3 : 9;
        return iso.substring(0, at) + random.nextInt(10) + iso.substring(at + 1);
    }

    private LocalDate day(int days) {
        return LocalDate.of(2026, 11, 20).minusDays(random.nextInt(days));
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
