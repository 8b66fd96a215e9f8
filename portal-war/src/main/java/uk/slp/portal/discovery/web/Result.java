package uk.slp.portal.discovery.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.slp.portal.learning.ReadingList;
import uk.slp.search.Hit;
import uk.slp.search.PassageHit;
import uk.slp.search.Why;

/**
 * One document among the results, with the passages that matched.
 *
 * @param title its title
 * @param href its address
 * @param meta what it is, who published it, when
 * @param summary its summary, shown where no passage is
 * @param passages the passages to show
 * @param why why it was found, word by word
 * @param whyTheme themes that say the same; empty if none
 * @param further "5 more passages match", or empty
 */
public record Result(
        String title,
        String href,
        String meta,
        String summary,
        List<Found> passages,
        List<Reason> why,
        String whyTheme,
        String further) {

    /**
     * A passage that matched.
     *
     * @param href its address
     * @param address the address as the margin shows it
     * @param label the address in words
     * @param kind what it is; empty for running text
     * @param parts its text
     * @param code its name in a reading list
     * @param addHref the reading list with it
     */
    public record Found(
            String href, String address, String label, String kind, List<Piece> parts, String code, String addHref) {}

    /**
     * One of the words for which a document was found.
     *
     * @param word the word
     * @param note what follows it in the sentence
     */
    public record Reason(String word, String note) {}

    /** Whether there is anything to explain. */
    public boolean explained() {
        return !why.isEmpty() || !whyTheme.isEmpty() || !further.isEmpty();
    }

    /** Results in the order in which they were found; hits of one document stand together at the place of its best. */
    static List<Result> of(List<Hit> hits, String context, ReadingList reading) {
        Map<String, List<Hit>> byDocument = new LinkedHashMap<>();
        hits.forEach(hit ->
                byDocument.computeIfAbsent(hit.id(), id -> new ArrayList<>()).add(hit));
        return byDocument.values().stream()
                .map(group -> grouped(group, context, reading))
                .toList();
    }

    private static Result grouped(List<Hit> group, String context, ReadingList reading) {
        Hit first = group.get(0);
        String href = reading.at(context + first.url());
        String slug = first.url().substring(first.url().lastIndexOf('/') + 1);
        List<Found> passages = new ArrayList<>();
        for (Hit hit : group) {
            for (PassageHit passage : hit.passages()) {
                ReadingList.Passage chosen = new ReadingList.Passage(slug, passage.anchor());
                passages.add(new Found(
                        href + "#" + passage.anchor(),
                        Words.margin(passage),
                        Words.place(passage, hit.title()),
                        Words.kind(passage),
                        Piece.of(passage.html()),
                        chosen.code(),
                        reading.with(chosen).at(context + ReadingList.PATH)));
            }
        }
        Set<String> themes = new LinkedHashSet<>();
        group.forEach(hit -> themes.addAll(hit.why().themes()));
        int further = group.size() == 1 ? first.furtherPassages() : 0;
        return new Result(
                first.title(),
                href,
                Words.type(first.type()) + ", " + first.publisher() + ", " + Words.month(first.publishedOn()),
                first.summary(),
                passages,
                reasons(group),
                themes.isEmpty() ? "" : (themes.size() == 1 ? "theme " : "themes ") + String.join(", ", themes),
                further == 0 ? "" : further == 1 ? "1 more passage matches." : further + " more passages match.");
    }

    private static List<Reason> reasons(List<Hit> group) {
        Set<String> words = new LinkedHashSet<>();
        Map<String, Integer> related = new LinkedHashMap<>();
        for (Hit hit : group) {
            words.addAll(hit.why().words());
            for (Why.RelatedWord word : hit.why().related()) {
                related.merge(word.word(), word.count(), Integer::sum);
            }
        }
        List<Reason> reasons = new ArrayList<>();
        words.forEach(word -> reasons.add(new Reason(word, "")));
        related.forEach((word, count) -> {
            if (!words.contains(word)) {
                reasons.add(new Reason(word, " (" + sort(word) + ") " + (count == 1 ? "once" : count + " times")));
            }
        });
        return reasons;
    }

    private static String sort(String word) {
        boolean capitals =
                word.chars().anyMatch(Character::isLetter) && word.chars().noneMatch(Character::isLowerCase);
        return capitals ? "short form" : "related word";
    }
}
