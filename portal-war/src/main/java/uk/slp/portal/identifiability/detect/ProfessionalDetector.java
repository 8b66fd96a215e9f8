package uk.slp.portal.identifiability.detect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.identifiability.HitKind;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.Severity;

/** Anybody named with a title or after a role, whether the case knows them or not. */
final class ProfessionalDetector implements Detector {
    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{M}]*\\p{Ll}[\\p{L}\\p{M}]*(?:['\u2019\\-\u2010\u2011]\\p{Lu}[\\p{L}\\p{M}]+)*";
    private static final String NAMES = "(?:\\p{Lu}\\.?[ \u00a0])?(" + NAME + ")((?:[ \u00a0]" + NAME + "){0,2})";
    private static final Pattern TITLED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Rev|Reverend|PC|WPC|DC|DS|DI|DCI|DSU|PCSO|Sgt|Sergeant|Inspector|Constable|Nurse|Judge)\\.?[ \u00a0]"
                    + NAMES);
    private static final Pattern ROLE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])((?:social|family support|youth|support|key|outreach) worker|health visitor|midwife|school nurse|head ?teacher|class teacher|teacher|paediatrician|GP|foster carers?|childminder|police officer|probation officer|team manager|reviewing officer|psychiatrist|consultant)(?:,)?[ \u00a0]"
                    + NAMES);
    private static final Map<String, String> INSTEAD = Map.of(
            "dr", "a doctor",
            "doctor", "a doctor",
            "nurse", "a nurse",
            "judge", "a judge",
            "gp", "a GP",
            "professor", "a professional");
    private static final Set<String> POLICE =
            Set.of("pc", "wpc", "dc", "ds", "di", "dci", "dsu", "pcso", "sgt", "sergeant", "inspector", "constable");

    private static final Set<String> OFFICES = Set.of(
            "practitioner",
            "practitioners",
            "associate",
            "consultant",
            "specialist",
            "manager",
            "led",
            "general",
            "family",
            "partnership",
            "advisor",
            "adviser",
            "team",
            "service",
            "services",
            "review",
            "report",
            "and",
            "of",
            "in",
            "the");

    private final Set<String> open;

    ProfessionalDetector(Identifiers identifiers) {
        open = Set.copyOf(Words.folded(List.copyOf(identifiers.publicWords())));
    }

    @Override
    public void find(Words words, List<Found> found) {
        find(TITLED, words.text(), found, true);
        find(ROLE, words.text(), found, false);
    }

    private void find(Pattern form, String text, List<Found> found, boolean titled) {
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            String first = Words.folded(matcher.group(2)).replaceAll("[^\\p{L}]", "");
            if (!titled && (Ordinary.word(first) || open.contains(first)) || first.isEmpty()) {
                continue;
            }
            if (titled && isRole(first)) {
                continue;
            }
            int end = matcher.end();
            if (titled && Ordinary.word(first) && text.charAt(matcher.start(2) - 2) == '.') {
                // "Ms A. She": the next sentence is no name.
                end = matcher.start(2) - 2;
            }
            int start = titled ? matcher.start() : matcher.start(2);
            String key = matcher.group(1).toLowerCase(Locale.ROOT);
            String instead = POLICE.contains(key)
                    ? "a police officer"
                    : INSTEAD.getOrDefault(key, titled ? "a professional" : "the " + key);
            found.add(new Found(
                    HitKind.PROFESSIONAL,
                    Severity.MEDIUM,
                    start,
                    end,
                    "Somebody is named. Those who know who worked there would know the family.",
                    List.of(instead, "a member of staff")));
        }
    }

    /** "Nurse Practitioner", "Inspector General": a title before an office. */
    private static boolean isRole(String word) {
        return OFFICES.contains(word);
    }
}
