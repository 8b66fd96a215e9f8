package uk.slp.portal.library;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.report.ReportUnit;
import uk.slp.portal.shared.vocabulary.AgeBand;
import uk.slp.portal.shared.vocabulary.Agency;
import uk.slp.portal.shared.vocabulary.Themes;

/**
 * What a text suggests for its description, each with the words that suggest it. Nothing of it counts until a person has
 * confirmed it: a word in a text says that something is spoken of, not that the text is about it.
 */
final class Proposals {
    private static final int MOST_THEMES = 6;
    private static final int MOST_HARMS = 3;
    private static final int MOST_AGENCIES = 8;
    private static final int PASSAGES_TO_COUNT = 2;
    private static final int BEGINNING = 3_000;
    private static final int LONGEST_TITLE = 200;
    private static final Pattern PUBLISHER =
            Pattern.compile("((?:\\p{Lu}[\\p{L}'’-]*(?:,| and| with| &)? ){1,6}Safeguarding (?:Children )?"
                    + "(?:Partnership|Board|Children’s Partnership|Children's Partnership))");
    private static final Pattern MONTH = Pattern.compile(
            "\\b(January|February|March|April|May|June|July|August|September|October|November|December)\\s+((?:19|20)\\d{2})\\b");
    private static final Pattern AGED = Pattern.compile(
            "\\b(?:aged?|age of)\\s+(\\d{1,2})\\b(?!\\s*(?:weeks|months|days|per))|\\b(\\d{1,2})[- ]years?[- ]old\\b");
    private static final Pattern INFANT = Pattern.compile(
            "\\b(?:\\d{1,2}|[a-z]+)[- ](?:day|week|month)s?[- ]old\\b|\\baged? \\d{1,2} (?:days|weeks|months)\\b");

    private final List<Proposal> found = new ArrayList<>();
    private final ReportText report;
    private final String beginning;
    private final List<ReportUnit> units;

    private Proposals(String text) {
        report = ReportText.parse(text);
        units = report.units();
        beginning = text.substring(0, Math.min(BEGINNING, text.length())).replaceAll("\\s+", " ");
    }

    /**
     * A local authority that a text may be about.
     *
     * @param code official code
     * @param name its name, as in Calderwick Council
     * @param area the name of the area
     */
    record Authority(String code, String name, String area) {}

    /** Everything that the text of a file proposes. */
    static List<Proposal> of(String fileName, String text, List<Authority> authorities, KnownWords words) {
        Proposals proposals = new Proposals(text);
        proposals.title(fileName);
        proposals.type();
        proposals.publisher();
        proposals.authority(authorities);
        proposals.day();
        proposals.words("themes", MOST_THEMES, words);
        proposals.words("agencies", MOST_AGENCIES, words);
        proposals.ages();
        return proposals.found;
    }

    /** The description that the proposals make together. */
    static Description description(List<Proposal> proposals) {
        return new Description(
                one(proposals, "title"),
                one(proposals, "type"),
                one(proposals, "publisher"),
                one(proposals, "authority"),
                one(proposals, "publishedOn"),
                "",
                "",
                "",
                all(proposals, "themes"),
                all(proposals, "harms"),
                all(proposals, "ageBands"),
                all(proposals, "agencies"));
    }

    private static String one(List<Proposal> proposals, String field) {
        return proposals.stream()
                .filter(p -> p.field().equals(field))
                .map(Proposal::value)
                .findFirst()
                .orElse("");
    }

    private static List<String> all(List<Proposal> proposals, String field) {
        return proposals.stream()
                .filter(p -> p.field().equals(field))
                .map(Proposal::value)
                .toList();
    }

    private void add(String field, String value, String label, String why) {
        found.add(new Proposal(field, value, label, why));
    }

    private void title(String fileName) {
        boolean headed = !report.sections().isEmpty()
                && report.sections().get(0).heading().length() > 12
                && !report.sections().get(0).heading().equals("About this report");
        String heading = headed ? report.sections().get(0).heading() : "";
        if (!heading.isEmpty()
                && !heading.matches("(?i)(introduction|contents|background|summary|executive.*|foreword).*")) {
            String title = cut(heading);
            add("title", title, title, "It is the first heading of the file.");
        } else {
            String title = cut(fileName.replaceAll("\\.[A-Za-z0-9]{1,5}$", "").replaceAll("[_-]+", " "));
            add("title", title, title, "It is the name of the file; the text has no heading that could be a title.");
        }
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }

    private void type() {
        Map<String, ItemType> signs = new LinkedHashMap<>();
        signs.put("serious case review", ItemType.SERIOUS_CASE_REVIEW);
        signs.put("national child safeguarding practice review", ItemType.NATIONAL_REVIEW);
        signs.put("national review", ItemType.NATIONAL_REVIEW);
        signs.put("thematic review", ItemType.THEMATIC_REVIEW);
        signs.put("local child safeguarding practice review", ItemType.LOCAL_REVIEW);
        signs.put("child safeguarding practice review", ItemType.LOCAL_REVIEW);
        signs.put("LCSPR", ItemType.LOCAL_REVIEW);
        signs.put("briefing", ItemType.BRIEFING);
        signs.entrySet().stream()
                .filter(sign -> whole(sign.getKey()).matcher(beginning).find())
                .findFirst()
                .ifPresent(sign -> add(
                        "type",
                        sign.getValue().code(),
                        sign.getValue().label(),
                        "“" + sign.getKey() + "” stands at the beginning."));
    }

    private void publisher() {
        Matcher publisher = PUBLISHER.matcher(beginning);
        if (publisher.find()) {
            String name = publisher.group(1).replaceFirst("^(?:The|For|By|To|Of|Review) ", "");
            add("publisher", name, name, "The name stands at the beginning.");
        }
    }

    /** By the full name of the council or the partnership once, or by the name of the area in two passages. */
    private void authority(List<Authority> authorities) {
        Authority best = null;
        int most = 0;
        for (Authority authority : authorities) {
            Pattern area = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(authority.area()) + "(?![\\p{L}])");
            Pattern full = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(authority.area())
                    + " (?:(?:City|County|Borough|Metropolitan|District) )?(?:Council|Safeguarding)");
            int named = full.matcher(beginning).find() ? 100 : 0;
            int told = (int) units.stream()
                    .filter(unit -> area.matcher(unit.text()).find())
                    .count();
            int score = named + (told >= PASSAGES_TO_COUNT || named > 0 ? told : 0);
            // The longer name wins over one that it contains: North Yorkshire over York.
            boolean longer = best != null
                    && score == most
                    && authority.area().length() > best.area().length();
            if (score > most || score > 0 && longer) {
                best = authority;
                most = score;
            }
        }
        if (best != null) {
            add(
                    "authority",
                    best.code(),
                    best.name(),
                    most >= 100
                            ? "Its council or partnership is named at the beginning."
                            : "“" + best.area() + "” stands in " + passages(most) + ".");
        }
    }

    private void day() {
        Matcher month = MONTH.matcher(beginning);
        String first = "";
        YearMonth newest = null;
        while (month.find()) {
            YearMonth at = YearMonth.of(
                    Integer.parseInt(month.group(2)),
                    java.time.Month.valueOf(month.group(1).toUpperCase(Locale.ROOT)));
            if (newest == null || at.isAfter(newest)) {
                newest = at;
                first = month.group();
            }
        }
        if (newest != null) {
            add(
                    "publishedOn",
                    newest.atDay(1).toString(),
                    first,
                    "“" + first
                            + "” is the latest month named at the beginning. The day is not known: the first is taken.");
        }
    }

    /** What words of a theme or an agency stand in a text. */
    private record Told(String code, int passages, String word, String where) {}

    private void words(String field, int most, KnownWords known) {
        List<Told> told = new ArrayList<>();
        ProposalWords.of(field)
                .forEach((code, words) -> told(code, words, known).ifPresent(told::add));
        told.sort(Comparator.comparingInt(Told::passages).reversed());
        int themes = 0;
        int harms = 0;
        for (Told one : told) {
            boolean harm = field.equals("themes") && Themes.knownHarm(one.code());
            if (harm ? harms++ < MOST_HARMS : themes++ < most) {
                String label = field.equals("themes")
                        ? Themes.label(one.code())
                        : Coded.of(Agency.class, one.code()).label();
                add(
                        harm ? "harms" : field,
                        one.code(),
                        label,
                        "“" + one.word() + "” stands in " + passages(one.passages()) + ", first in " + one.where()
                                + ".");
            }
        }
    }

    private Optional<Told> told(String code, List<String> words, KnownWords known) {
        Set<String> all = new LinkedHashSet<>(words);
        words.forEach(word -> all.addAll(known.alsoCalled(word)));
        Pattern any = any(all);
        Map<String, Integer> counted = new LinkedHashMap<>();
        int passages = 0;
        String where = "";
        for (ReportUnit unit : units) {
            Matcher matcher = any.matcher(unit.text());
            if (matcher.find()) {
                passages++;
                where = where.isEmpty() ? unit.name().toLowerCase(Locale.ENGLISH) : where;
                counted.merge(matcher.group(), 1, Integer::sum);
            }
        }
        boolean headed = report.sections().stream()
                .anyMatch(section -> any.matcher(section.heading()).find());
        if (passages < PASSAGES_TO_COUNT && !(headed && passages > 0)) {
            return Optional.empty();
        }
        String word = counted.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return Optional.of(new Told(code, passages, word, where));
    }

    private void ages() {
        Map<AgeBand, String> bands = new LinkedHashMap<>();
        for (ReportUnit unit : units) {
            Matcher aged = AGED.matcher(unit.text());
            while (aged.find()) {
                int age = Integer.parseInt(aged.group(1) == null ? aged.group(2) : aged.group(1));
                AgeBand band = band(age);
                if (band != null) {
                    bands.putIfAbsent(
                            band,
                            "“" + aged.group() + "” stands in " + unit.name().toLowerCase(Locale.ENGLISH) + ".");
                }
            }
            Matcher infant = INFANT.matcher(unit.text());
            if (infant.find()) {
                bands.putIfAbsent(
                        AgeBand.UNDER_1,
                        "“" + infant.group() + "” stands in " + unit.name().toLowerCase(Locale.ENGLISH) + ".");
            }
        }
        bands.forEach((band, why) -> add("ageBands", band.code(), band.label(), why));
    }

    private static @Nullable AgeBand band(int age) {
        if (age < 1) {
            return AgeBand.UNDER_1;
        }
        if (age <= 4) {
            return AgeBand.FROM_1;
        }
        if (age <= 9) {
            return AgeBand.FROM_5;
        }
        if (age <= 12) {
            return AgeBand.FROM_10;
        }
        if (age <= 15) {
            return AgeBand.FROM_13;
        }
        return age <= 17 ? AgeBand.FROM_16 : null;
    }

    private static String passages(int number) {
        return number == 1 ? "one passage" : number + " passages";
    }

    private static Pattern whole(String word) {
        return any(Set.of(word));
    }

    /** Any of the words as a whole; those in capitals as they are written, the others in any case. */
    private static Pattern any(Set<String> words) {
        String either = words.stream()
                .map(word -> (word.equals(word.toUpperCase(Locale.ROOT)) ? "" : "(?i:")
                        + quoted(word)
                        + (word.equals(word.toUpperCase(Locale.ROOT)) ? "" : ")"))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])");
    }

    private static String quoted(String word) {
        return Pattern.quote(word).replace("'", "\\E['’]\\Q");
    }
}
