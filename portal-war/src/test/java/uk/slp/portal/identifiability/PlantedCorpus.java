package uk.slp.portal.identifiability;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import uk.slp.portal.identifiability.Identifiers.HeldAge;
import uk.slp.portal.identifiability.Identifiers.HeldDay;
import uk.slp.portal.identifiability.Identifiers.HeldNumber;
import uk.slp.portal.identifiability.Identifiers.HeldPerson;

/**
 * Texts of the kind that reviews are made of, with identifiers planted in them. The same seed gives the same text. The
 * two halves share no name, street or school, so that one can be looked at while the detectors are made and the other
 * tells how they do on what nobody has seen.
 */
final class PlantedCorpus {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final String[][] GIVEN = {
        ("Aidan Kerry Zainab Mohammed Chidinma Oluwaseun Agnieszka Tomasz Priya Harpreet Siobhan Rhys Niamh Callum Jayden"
                        + " Aaliyah Ibrahim Fatima Yusuf Leila Kwame Ama Thandiwe Wei Mei-Ling Minh Siân Zoë François Ivana"
                        + " Georgi Elena Samuel Katherine Alexander Elizabeth Benjamin Rebecca Jessica Grace Rose Will Mark Leo Max")
                .split(" "),
        ("Declan Donna Maryam Ahmed Chukwuemeka Adebayo Katarzyna Piotr Anjali Gurpreet Aoife Gethin Ciara Finlay Tyrese"
                        + " Shanice Abdullah Khadija Omar Nadia Kofi Efua Nomsa Jun Xiu-Ying Linh Cerys Chloë André Milica"
                        + " Stefan Ioana Daniel Christopher Margaret Victoria Matthew Abigail Charlotte Hope Daisy Jack Frank Ali Eve")
                .split(" ")
    };
    private static final String[][] FAMILY = {
        ("Whitlock Trelow O'Connell Smith-Jones Okonkwo Adeyemi Kowalski Nowak Sharma Gill McAllister Pritchard Hussain"
                        + " Rahman Begum Ali Mensah Boateng Dlamini Nguyen Chen Petrov Ionescu Ferreira Haddad Kaya Brown Stone"
                        + " Young Marsh Fairweather Braithwaite Featherstone van der Berg")
                .split(" (?!der|Berg)"),
        ("Thackeray Penhallow O'Sullivan Hughes-Barton Nwosu Balogun Wisniewski Lewandowski Chaudhary Dhillon MacDonald"
                        + " Llewellyn Iqbal Miah Khatun Shah Owusu Asante Khumalo Tran Zhang Dimitrov Popescu Oliveira Mansour"
                        + " Demir White Fox King Dale Cartwright Satterthwaite Wolstenholme de la Cruz")
                .split(" (?!la|Cruz)")
    };
    private static final String[][] STREETS = {
        {
            "Tanner Street",
            "Quarry Bank",
            "Hollins Close",
            "Marsh Lane",
            "Weavers Green",
            "Ferndale Road",
            "Albert Terrace",
            "Priory Avenue"
        },
        {
            "Cobblers Fold",
            "Juniper Avenue",
            "Chapel Brow",
            "Mercer Street",
            "Larkfield Road",
            "Wicket Lane",
            "Alma Terrace",
            "Abbots Drive"
        }
    };
    private static final String[][] SCHOOLS = {
        {
            "St Brannock's Primary School",
            "Thornmere Academy",
            "Hollybush Nursery",
            "Calder Vale High School",
            "St Wilfrid's C of E Primary School"
        },
        {
            "St Osyth's Primary School",
            "Ravensmoor Academy",
            "Bluebell Nursery",
            "Eskdale Park High School",
            "St Bede's RC Primary School"
        }
    };
    private static final String[] NHS = {
        "9990000018", "9990000026", "9990000034", "9990000042", "9990000050", "9990000069"
    };
    private static final String[] PLAIN = {
        "The review considered how services worked together during the period in question.",
        "Practitioners described a heavy workload and frequent changes of manager.",
        "Information was shared, but it was not brought together in one place.",
        "The family moved several times and each move meant a new health visitor.",
        "A strategy discussion was held, and the Police and Children's Social Care agreed a joint visit.",
        "The school raised its concern with the Designated Safeguarding Lead on the same day.",
        "Working Together asks every agency to share what it knows when a child may be at risk.",
        "The General Practitioner saw the baby twice and recorded that growth was good.",
        "Nobody had asked what daily life was like for the children.",
        "Managers signed off the assessment without seeing the chronology.",
        "There were nine contacts in two years, and four of them ended in a referral.",
        "The Local Authority has since changed its threshold document, and the Integrated Care Board has funded two posts.",
        "The Panel may wish to consider whether this is seen in other areas.",
        "Mother told the midwife that she felt isolated and was sleeping badly.",
        "Father worked nights and was rarely seen by any professional.",
        "When the health visitor rang, nobody answered; a text was sent the next morning.",
        "In the spring the case was closed after three missed appointments.",
        "The police were called to the home four times in the autumn term.",
        "Early Help was offered and declined.",
        "The child was described as quiet, watchful and fond of animals.",
        "Staff in the Emergency Department followed the bruising protocol.",
        "It is important that the learning reaches those who work at night and at weekends.",
        "This is Recommendation 2 of the report, and the Partnership has accepted it.",
        "Section 47 enquiries began, and a Child Protection Conference followed within fifteen working days.",
        "Some of what was known in 2019 was not known to those who met the family in 2023.",
        "Her teacher noticed that she was hungry on Mondays.",
        "The housing officer did not know that children lived in the flat.",
        "There is good practice here: a nursery nurse kept asking until she was heard.",
        "Adult Mental Health and Substance Misuse services had not been told that there was a baby.",
        "The Independent Reviewing Officer asked for a plan and was told that one was being written."
    };

    private final int half;

    PlantedCorpus(int half) {
        this.half = half;
    }

    /** A planted identifier: where it stands, what it is, whether it stands as the case holds it. */
    record Plant(int start, int end, String kind, boolean exact, String words) {}

    /** A text, what its case holds, and what was planted. */
    record Text(String text, Identifiers held, List<Plant> plants, int words) {}

    /** The text of a seed; without plants if none are wanted. */
    Text text(int seed, boolean planted) {
        return new Maker(new Random(half * 1_000_003L + seed), planted).make();
    }

    private final class Maker {
        private final Random random;
        private final boolean planted;
        private final StringBuilder text = new StringBuilder();
        private final List<Plant> plants = new ArrayList<>();
        private final String given;
        private final String family;
        private final String mother;
        private final String street;
        private final int house;
        private final String postcode;
        private final String school;
        private final String nhs;
        private final String police;
        private final LocalDate born;
        private final LocalDate happened;

        Maker(Random random, boolean planted) {
            this.random = random;
            this.planted = planted;
            given = any(GIVEN[half]);
            family = any(FAMILY[half]);
            String other = any(GIVEN[half]);
            mother = other.equals(given) ? GIVEN[half][0].equals(given) ? GIVEN[half][1] : GIVEN[half][0] : other;
            street = any(STREETS[half]);
            house = 1 + random.nextInt(180);
            postcode = any("SR", "NE", "LS", "B", "DL") + (1 + random.nextInt(20)) + " " + random.nextInt(10)
                    + any("AB", "DA", "XY", "TH", "LN");
            school = any(SCHOOLS[half]);
            nhs = any(NHS);
            police = "CR/" + (10000 + random.nextInt(80000)) + "/" + (20 + random.nextInt(6));
            born = LocalDate.of(2010 + random.nextInt(14), 1 + random.nextInt(12), 1 + random.nextInt(28));
            happened = born.plusDays(40 + random.nextInt(4000));
        }

        Text make() {
            text.append("## 1 What happened\n\n");
            int paragraphs = 3 + random.nextInt(4);
            for (int p = 0; p < paragraphs; p++) {
                int sentences = 3 + random.nextInt(4);
                for (int s = 0; s < sentences; s++) {
                    if (planted && s == 1) {
                        plant(random.nextInt(30));
                    } else {
                        text.append(any(PLAIN)).append(' ');
                    }
                }
                text.append("\n\n");
            }
            if (planted && random.nextInt(4) == 0) {
                text.append("| Who | What |\n| --- | --- |\n| ");
                say("", given, "", "name", true);
                text.append(" | seen at home |\n\n");
            }
            if (planted && random.nextInt(4) == 0) {
                text.append("## 2 ");
                say("The months before ", possessive(given), " admission", "name", false);
                text.append("\n\nIt was quiet.[^1]\n\n[^1]: ");
                say("Told by ", given + " " + family, ".", "name", true);
            }
            String whole = text.toString();
            return new Text(whole, held(), plants, whole.split("\\s+").length);
        }

        private Identifiers held() {
            return new Identifiers(
                    List.of(
                            new HeldPerson("the child", given, family, ""),
                            new HeldPerson("the child’s mother", mother, family, "")),
                    List.of(
                            new HeldDay("the date of birth of the child", born),
                            new HeldDay("the day of the incident", happened)),
                    List.of(new HeldAge(born, happened)),
                    List.of(house + " " + street + ", Calderwick"),
                    List.of(postcode),
                    List.of(school),
                    List.of(
                            new HeldNumber("the NHS number of the child", nhs),
                            new HeldNumber("the reference of the police", police)),
                    List.of(),
                    Set.of("Calderwick", "Calderwick Council", "Calderwick Safeguarding Children Partnership"),
                    -1);
        }

        private void plant(int what) {
            switch (what) {
                case 0 -> say("On that visit ", given, " was asleep. ", "name", true);
                case 1 -> say("", given + " " + family, " was seen by two agencies. ", "name", true);
                case 2 -> say("Later the ", family, " family moved again. ", "name", true);
                case 3 -> say("She said that ", mother, " had asked for help. ", "name", true);
                case 4 -> say("They lived at ", house + " " + street, " for a year. ", "address", true);
                case 5 -> say("The home (", postcode, ") was cold. ", "postcode", true);
                case 6 -> say("He went to ", school, " in the autumn. ", "school", true);
                case 7 -> say("The record ", nhs, " was opened. ", "nhs", true);
                case 8 -> say("The child was born on ", LONG.format(born), ". ", "date", true);
                case 9 -> say("The police file is ", police, ". ", "number", true);
                case 10 -> say("The worker noted that ", typo(given), " was tired. ", "name typo", false);
                case 11 -> say("The letter was sent to the ", typo(family), " household. ", "name typo", false);
                case 12 -> say("Nobody had heard ", possessive(given), " account. ", "inflection", false);
                case 13 -> say("The ", plural(family), " were known to housing. ", "inflection", false);
                case 14 ->
                    say(
                            "It was ",
                            given.toUpperCase(Locale.ROOT) + " " + family.toUpperCase(Locale.ROOT),
                            " who rang. ",
                            "capitals",
                            false);
                case 15 -> say("A note says that ", nickname(given), " was hungry. ", "other form of the name", false);
                case 16, 17 -> say("It happened on ", date(happened), " in the evening. ", "date form", false);
                case 18 -> say("At the time the child was ", age(), ". ", "age", false);
                case 19 -> say("His number, ", spaced(nhs), ", was wrong on the form. ", "nhs spaced", false);
                case 20 -> say("The home in ", streetForm(), " was visited. ", "address form", false);
                case 21 -> say("The family lived near ", postcodeForm(), " then. ", "postcode form", false);
                case 22 -> say("A teacher at ", schoolForm(), " was worried. ", "school form", false);
                case 24 -> say("As ", initials(), " told the nurse, it hurt. ", "initials", false);
                case 25 -> say("A letter names ", heard(family), " as the tenant. ", "misheard", false);
                case 26 -> say("They asked about ", possessive(typo(family)), " car. ", "name typo, possessive", false);
                case 27 -> say("In the log: ", family + ", " + given, ". ", "family name first", false);
                case 28 ->
                    say(
                            "The e-mail said that ",
                            given.toLowerCase(Locale.ROOT) + " " + family.toLowerCase(Locale.ROOT),
                            " was late. ",
                            "small letters",
                            false);
                case 29 -> say("Nobody asked ", heard(mother), " about it. ", "misheard", false);
                default ->
                    say(
                            "The child was ",
                            any(
                                    "the eldest of five",
                                    "the youngest of three children",
                                    "one of four siblings",
                                    "a twin",
                                    "the second of six children",
                                    "the 3rd of 4 children"),
                            ". ",
                            "siblings",
                            false);
            }
        }

        private void say(String before, String words, String after, String kind, boolean exact) {
            text.append(before);
            int start = text.length();
            text.append(words);
            plants.add(new Plant(start, text.length(), kind, exact, words));
            text.append(after);
        }

        private String possessive(String name) {
            return name + any("'s", "\u2019s");
        }

        private String plural(String name) {
            return name + (name.endsWith("s") || name.endsWith("x") || name.endsWith("ch") ? "es" : "s");
        }

        /** One error as fingers make it; in a long name sometimes two. A name of three letters is only doubled. */
        private String typo(String name) {
            String once = error(name);
            return name.length() >= 8 && random.nextInt(5) == 0 ? error(once) : once;
        }

        private String error(String name) {
            int at = 1 + random.nextInt(Math.max(1, name.length() - 2));
            if (!Character.isLetter(name.charAt(at))
                    || at + 1 >= name.length()
                    || !Character.isLetter(name.charAt(at + 1))) {
                at = 1;
            }
            if (name.length() <= 3) {
                return name.substring(0, at + 1) + name.charAt(at) + name.substring(at + 1);
            }
            return switch (random.nextInt(name.length() <= 4 ? 2 : 4)) {
                case 0 -> name.substring(0, at + 1) + name.charAt(at) + name.substring(at + 1);
                case 1 -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
                case 2 -> name.substring(0, at) + name.substring(at + 1);
                default -> name.substring(0, at) + near(name.charAt(at)) + name.substring(at + 1);
            };
        }

        /** As somebody writes it who only heard it; a name without such a sound is mistyped. */
        private String heard(String name) {
            String[][] sounds = {
                {"ph", "f"},
                {"ck", "k"},
                {"th", "t"},
                {"ei", "ie"},
                {"ie", "y"},
                {"ll", "l"},
                {"tt", "t"},
                {"ss", "s"},
                {"ah", "a"},
                {"oo", "u"},
                {"ow", "o"},
                {"mm", "m"},
                {"ey", "y"},
                {"ai", "ay"},
                {"sh", "ch"},
                {"w", "v"},
                {"i", "y"},
                {"c", "k"},
                {"s", "z"}
            };
            int from = random.nextInt(sounds.length);
            for (int n = 0; n < sounds.length; n++) {
                String[] sound = sounds[(from + n) % sounds.length];
                int at = name.indexOf(sound[0], 1);
                if (at > 0 && name.length() > 4) {
                    return name.substring(0, at) + sound[1] + name.substring(at + sound[0].length());
                }
            }
            return typo(name);
        }

        private String initials() {
            String last = family.substring(family.lastIndexOf(' ') + 1);
            return any(
                    given.charAt(0) + "." + last.charAt(0) + ".",
                    given.charAt(0) + ". " + last.charAt(0) + ".",
                    given.charAt(0) + ". " + last);
        }

        private char near(char letter) {
            String row = "qwertyuiopasdfghjklzxcvbnm";
            int at = row.indexOf(Character.toLowerCase(letter));
            return at < 0 ? 'e' : row.charAt(at == 0 ? 1 : at - 1);
        }

        private String nickname(String name) {
            return switch (name) {
                case "Katherine" -> any("Kate", "Katie", "Kathy", "Katharine");
                case "Alexander" -> any("Alex", "Xander", "Sandy");
                case "Elizabeth" -> any("Liz", "Beth", "Betty", "Lizzie");
                case "Benjamin" -> any("Ben", "Benny");
                case "Rebecca" -> any("Becky", "Becca");
                case "Jessica" -> any("Jess", "Jessie");
                case "Samuel" -> any("Sam", "Sammy");
                case "Mohammed", "Ahmed" -> name.startsWith("M") ? any("Muhammad", "Mohamed", "Mo") : "Ahmad";
                case "Fatima" -> any("Fatimah", "Fatema");
                case "Tomasz" -> "Tomek";
                case "Daniel" -> any("Dan", "Danny");
                case "Christopher" -> any("Chris", "Kit");
                case "Margaret" -> any("Maggie", "Meg", "Peggy");
                case "Victoria" -> any("Vicky", "Tori");
                case "Matthew" -> any("Matt", "Matty");
                case "Abigail" -> any("Abi", "Abby");
                case "Charlotte" -> any("Charlie", "Lottie");
                case "Chukwuemeka" -> "Emeka";
                case "Adebayo" -> any("Ade", "Bayo");
                case "Katarzyna" -> "Kasia";
                case "Siân" -> "Sian";
                case "Zoë" -> "Zoe";
                case "Chloë" -> "Chloe";
                case "André" -> "Andre";
                default -> typo(name);
            };
        }

        private String date(LocalDate day) {
            String month = LONG.format(day).split(" ")[1];
            int d = day.getDayOfMonth();
            int y = day.getYear();
            String end = d % 10 == 1 && d != 11
                    ? "st"
                    : d % 10 == 2 && d != 12 ? "nd" : d % 10 == 3 && d != 13 ? "rd" : "th";
            String two = String.format(Locale.ROOT, "%02d", y % 100);
            String spelt = spelt(d);
            return switch (random.nextInt(18)) {
                case 0 -> d + end + " " + month + " " + y;
                case 1 -> d + end + " of " + month + " " + y;
                case 2 -> "the " + d + end + " of " + month;
                case 3 -> d + " " + month;
                case 4 -> month + " " + d + ", " + y;
                case 5 -> month + " " + d + end;
                case 6 -> d + "/" + day.getMonthValue() + "/" + y;
                case 7 -> String.format(Locale.ROOT, "%02d/%02d/%s", d, day.getMonthValue(), two);
                case 8 -> String.format(Locale.ROOT, "%02d.%02d.%d", d, day.getMonthValue(), y);
                case 9 -> d + "-" + day.getMonthValue() + "-" + two;
                case 10 -> day.toString();
                case 11 -> d + " " + month.substring(0, 3) + " " + y;
                case 12 -> d + " " + month.substring(0, 3) + " \u2019" + two;
                case 13 -> "the " + spelt + " of " + month + " " + y;
                case 14 -> "the " + spelt + " of " + month;
                case 15 ->
                    day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH) + " " + d + " "
                            + month;
                case 16 -> d + "/" + day.getMonthValue();
                default -> d + " " + (month.length() > 5 ? error(month) : month) + " " + y;
            };
        }

        private String spelt(int day) {
            String[] places = {
                "",
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth",
                "eighteenth",
                "nineteenth",
                "twentieth"
            };
            return day <= 20 ? places[day] : any("twenty-", "twenty ") + places[day - 20];
        }

        private String age() {
            long years = java.time.temporal.ChronoUnit.YEARS.between(born, happened);
            if (years < 1) {
                long months = java.time.temporal.ChronoUnit.MONTHS.between(born, happened);
                return months < 2
                        ? java.time.temporal.ChronoUnit.WEEKS.between(born, happened) + " weeks old"
                        : any(months + " months old", number(months) + " months old", "aged " + months + " months");
            }
            return any(
                    years + " years old",
                    number(years) + " years old",
                    "aged " + years,
                    "aged " + number(years),
                    "a " + years + "-year-old",
                    "a " + number(years) + "-year-old",
                    years + " yrs old",
                    "at the age of " + number(years));
        }

        private String number(long n) {
            return "zero one two three four five six seven eight nine ten eleven twelve"
                    .split(" ")[(int) Math.min(12, n)];
        }

        private String spaced(String number) {
            String sign = any(" ", "-", ".", "\u00a0");
            String spaced = number.substring(0, 3) + sign + number.substring(3, 6) + sign + number.substring(6);
            if (random.nextInt(4) == 0) {
                int at = 3 + random.nextInt(5);
                return number.substring(0, at)
                        + (char) ('0' + (number.charAt(at) - '0' + 1) % 10)
                        + number.substring(at + 1);
            }
            return spaced;
        }

        private String streetForm() {
            String[] words = street.split(" ");
            String brief = words[1].replace("Street", "St")
                    .replace("Road", "Rd")
                    .replace("Lane", "Ln")
                    .replace("Avenue", "Ave");
            return any(
                    words[0] + " " + brief,
                    typo(words[0]) + " " + words[1],
                    street.toLowerCase(Locale.ROOT).equals(street) ? street : street.toUpperCase(Locale.ROOT),
                    street);
        }

        private String postcodeForm() {
            return any(
                    postcode.replace(" ", ""),
                    postcode.toLowerCase(Locale.ROOT),
                    postcode.split(" ")[0],
                    postcode.replace(" ", "  "));
        }

        private String schoolForm() {
            String[] words = school.split(" ");
            String shortly = school.replace(" School", "");
            String start = words[0].equals("St") ? words[0] + " " + words[1] : words[0];
            return any(
                    shortly,
                    start.replace("'s", "\u2019s") + (words[0].equals("St") ? "" : " " + words[1]),
                    school.replace("St ", "Saint "),
                    school.replaceFirst(
                            words[words.length > 2 && words[0].equals("St") ? 1 : 0],
                            typo(words[words.length > 2 && words[0].equals("St") ? 1 : 0])));
        }

        private String any(String... of) {
            return of[random.nextInt(of.length)];
        }
    }
}
