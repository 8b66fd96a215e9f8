package uk.slp.search.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings British and American spelling to one form before stemming.
 *
 * <p>The result is compared, never shown, so it need not be a word: it only has to be the same for both spellings and
 * different for different words. Words that merely look alike ("bruise", "hour") are safe, because index and query go
 * through the same door.
 */
final class SpellingVariants {

    /** Beginnings of words in which "our" is the British form of "or". */
    private static final List<String> OUR = List.of(
            "arbour",
            "ardour",
            "armour",
            "behaviour",
            "candour",
            "clamour",
            "colour",
            "demeanour",
            "endeavour",
            "favour",
            "fervour",
            "flavour",
            "glamour",
            "harbour",
            "honour",
            "humour",
            "labour",
            "misbehaviour",
            "neighbour",
            "odour",
            "parlour",
            "rigour",
            "rumour",
            "saviour",
            "savour",
            "splendour",
            "tumour",
            "valour",
            "vapour",
            "vigour",
            "dishonour",
            "discolour",
            "belabour",
            "misdemeanour");

    private static final String[][] PARTS = {
        {"paed", "ped"},
        {"aesth", "esth"},
        {"foet", "fet"},
        {"haem", "hem"},
        {"naec", "nec"},
        {"oedem", "edem"},
        {"oesoph", "esoph"},
        {"rrhoea", "rrhea"},
        {"aemia", "emia"},
        {"faec", "fec"},
        {"caesar", "cesar"},
        {"manoeuv", "maneuv"},
        {"counsell", "counsel"},
        {"travell", "travel"},
        {"labell", "label"},
        {"cancell", "cancel"},
        {"modell", "model"},
        {"signall", "signal"},
        {"enroll", "enrol"},
        {"fulfill", "fulfil"},
        {"skilful", "skillful"},
        {"wilful", "willful"},
        {"judgement", "judgment"},
        {"acknowledgement", "acknowledgment"},
        {"programme", "program"},
        {"licence", "license"},
        {"defence", "defense"},
        {"offence", "offense"},
        {"pretence", "pretense"},
        {"practise", "practice"},
        {"practising", "practicing"},
        {"mould", "mold"},
        {"tyre", "tire"},
        {"ageing", "aging"},
        {"jewellery", "jewelry"},
        {"sceptic", "skeptic"},
        {"artefact", "artifact"}
    };

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("centre", "center"),
            Map.entry("centres", "centers"),
            Map.entry("centred", "centered"),
            Map.entry("theatre", "theater"),
            Map.entry("theatres", "theaters"),
            Map.entry("fibre", "fiber"),
            Map.entry("fibres", "fibers"),
            Map.entry("metre", "meter"),
            Map.entry("metres", "meters"),
            Map.entry("litre", "liter"),
            Map.entry("litres", "liters"),
            Map.entry("grey", "gray"),
            Map.entry("mum", "mom"),
            Map.entry("mums", "moms"),
            Map.entry("mummy", "mommy"),
            Map.entry("children", "child"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("knives", "knife"),
            Map.entry("wives", "wife"),
            Map.entry("teeth", "tooth"),
            Map.entry("feet", "foot"));

    private static final List<String> Z_ENDINGS =
            List.of("izers", "izer", "ized", "izes", "izing", "ize", "yzers", "yzer", "yzed", "yzes", "yzing", "yze");

    private static final Set<String> KEEP = Set.of("enrol", "enrolled", "enrolment", "enrolling");

    private SpellingVariants() {}

    static String unify(String form) {
        String whole = WORDS.get(form);
        if (whole != null) {
            return whole;
        }
        if (form.length() < 5 || KEEP.contains(form)) {
            return form;
        }
        String word = form;
        for (String[] part : PARTS) {
            int at = word.indexOf(part[0]);
            if (at >= 0) {
                word = word.substring(0, at) + part[1] + word.substring(at + part[0].length());
            }
        }
        for (String root : OUR) {
            if (word.startsWith(root)) {
                word = root.substring(0, root.length() - 2) + "r" + word.substring(root.length());
                break;
            }
        }
        return withS(word);
    }

    /** "-ize", "-ization", "-yze" and their inflections as if written with s, the side on which "supervise" stands. */
    private static String withS(String word) {
        int at = word.indexOf("ization");
        if (at > 1) {
            return word.substring(0, at + 1) + 's' + word.substring(at + 2);
        }
        for (String ending : Z_ENDINGS) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                int z = word.length() - ending.length() + 1;
                return word.substring(0, z) + 's' + word.substring(z + 1);
            }
        }
        return word;
    }
}
