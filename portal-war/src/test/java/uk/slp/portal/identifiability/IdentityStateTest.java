package uk.slp.portal.identifiability;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.identifiability.Identifiers.HeldAge;
import uk.slp.portal.identifiability.Identifiers.HeldDay;
import uk.slp.portal.identifiability.Identifiers.HeldNumber;
import uk.slp.portal.identifiability.Identifiers.HeldPerson;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("Rule 50: what could name somebody is found, settled one by one, and confirmed by a second person")
class IdentityStateTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final Identifiers CASE = new Identifiers(
            List.of(
                    new HeldPerson("the child", "Zo\u00eb Marie", "O'Brannigan", "Zuzu"),
                    new HeldPerson("the child\u2019s mother", "Katherine", "Whitlock", "")),
            List.of(new HeldDay("the date of birth of the child", LocalDate.of(2017, 2, 14))),
            List.of(new HeldAge(LocalDate.of(2017, 2, 14), LocalDate.of(2026, 3, 1))),
            List.of("7 Tanner Street, Calderwick"),
            List.of("SR1 3DA"),
            List.of("St Brannock's Primary School"),
            List.of(new HeldNumber("the NHS number of the child", "999 000 0018")),
            List.of("BAFR"),
            Set.of("Calderwick Council", "Calderwick"),
            2);

    private static List<IdentityHit> hits(String text) {
        return new IdentityCheck(CASE, 5).hits(List.of(TextPart.report("text", text)));
    }

    @Test
    @DisplayName(
            "settled as nobody, a common word does not count towards the most that is listed; what is not wanted neither")
    void most() {
        String name = "Zuzu was there.\n\n";
        String text = name.repeat(IdentityCheck.MOST_HITS + 20) + "Kate Whitlock said so.";
        List<TextPart> parts = List.of(TextPart.report("text", text));
        IdentityCheck check = new IdentityCheck(CASE, 5);
        List<IdentityHit> first = check.hits(parts);
        assertEquals(IdentityCheck.MOST_HITS, first.size());
        assertTrue(first.stream().noneMatch(hit -> hit.found().contains("Whitlock")));
        assertTrue(new IdentityState(parts, first, List.of(), null, null).tooMany());

        Set<String> nobody = first.stream().map(IdentityHit::mark).collect(Collectors.toSet());
        List<IdentityHit> second = check.hits(parts, hit -> true, nobody);
        assertTrue(second.stream().anyMatch(hit -> hit.found().contains("Whitlock")), "it stands behind the others");
        List<Settled> settled = nobody.stream()
                .map(mark -> new Settled(mark, IdentityAnswer.NOT_THIS_PERSON, "", "helen.strachan", "Helen", AT))
                .toList();
        assertFalse(new IdentityState(parts, second, settled, null, null).tooMany());

        List<IdentityHit> wanted = check.hits(parts, hit -> hit.found().contains("Whitlock"), Set.of());
        assertEquals(1, wanted.size());
    }

    @Test
    @DisplayName("what identifies nobody is said in words that fit the library too, which knows no case")
    void wordsOfLibrary() {
        assertEquals("It identifies nobody", IdentityAnswer.NOT_THIS_PERSON.words(false));
        assertEquals("Not a person or place of this case", IdentityAnswer.NOT_THIS_PERSON.words(true));
    }

    @Test
    @DisplayName("what was said to be changed and still stands in the text is open, whatever words were given for it")
    void saidToBeChanged() {
        List<IdentityHit> hits = hits("ZOE came");
        IdentityState state = new IdentityState(
                List.of(),
                hits,
                List.of(new Settled(
                        hits.get(0).mark(), IdentityAnswer.CHANGED, "", "helen.strachan", "Helen Strachan", AT)),
                null,
                null);

        assertEquals(hits, state.open());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZOE came | name",
                "Kate said | name",
                "the Whitlocks moved | name",
                "Whitlok\u2019s letter | name",
                "Z. O. was seen | initials",
                "on the fourteenth of February | date",
                "14/2/17 | date",
                "Friday 3 May 2024 | date",
                "at St Brannocks | place",
                "on Tanner St | address",
                "12 Church Lane | address",
                "SR13DA | postcode",
                "999-000-0018 | nhs_number",
                "call 01632 960114 | phone",
                "a nine-year-old | age",
                "the eldest of five children | siblings",
                "Mrs Lovell knew | professional",
                "Hollybush Nursery closed | institution"
            })
    @DisplayName("each kind is found, however it is written")
    void found(String text, String kind) {
        assertEquals(
                List.of(kind), hits(text).stream().map(hit -> hit.kind().code()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'Calderwick Council wrote to the school in May.'",
        "'The Head of Service read the report twice.'",
        "'She waited nine years; 2019 was hard.'",
        "'A twin-track plan with 12 actions'"
    })
    @DisplayName("and ordinary words are not")
    void notFound(String text) {
        assertEquals(List.of(), hits(text));
    }

    @Test
    @DisplayName("details that say little alone are one hit together, unless the portal knows enough children alike")
    void together() {
        String text = "A nine-year-old Somali girl in Calderwick, the second of four children.";
        assertTrue(hits(text).stream().anyMatch(hit -> hit.kind() == HitKind.COMBINATION));
        assertFalse(new IdentityCheck(CASE, 2)
                .hits(List.of(TextPart.report("text", text))).stream()
                        .anyMatch(hit -> hit.kind() == HitKind.COMBINATION));
    }

    @Test
    @DisplayName("an answer stays with a hit while its words and those around it stay, wherever the paragraph goes")
    void keptAnswers() {
        IdentityHit first = hits("## 1 A\n\nThey met Whitlock at noon.").get(0);
        List<IdentityHit> later =
                hits("## 1 A\n\nSomething new came first.\n\nThey met Whitlock at noon.\n\nThen Zoe left.");
        assertEquals(first.mark(), later.get(0).mark());
        IdentityState state = new IdentityState(List.of(), later, List.of(settled(first, "ann")), null, null);
        assertEquals(
                List.of("Zoe"), state.open().stream().map(IdentityHit::found).toList());
        assertEquals("Paragraph 1.2", later.get(0).place());
        assertFalse(first.mark()
                .equals(hits("## 1 A\n\nThey never met Whitlock.").get(0).mark()));
    }

    @Test
    @DisplayName("release needs every hit settled and the confirmation of somebody who settled nothing")
    void twoPeople() {
        String text = "They met Whitlock at noon.";
        List<IdentityHit> hits = hits(text);
        assertEquals(List.of("hits_open"), codes(state(text, hits, null, null, null)));
        IdentityState settled = state(text, hits, "ann", null, "author");
        assertEquals(List.of("not_confirmed_by_second"), codes(settled));
        assertTrue(settled.isFirst("ann") && settled.isFirst("author") && !settled.isFirst("bob"));
        Confirmed byBob = new Confirmed(settled.listMark(), "bob", "Bob", AT);
        assertEquals(List.of(), codes(state(text, hits, "ann", byBob, "author")));
        Confirmed byAnn = new Confirmed(settled.listMark(), "ann", "Ann", AT);
        assertEquals(List.of("not_confirmed_by_second"), codes(state(text, hits, "ann", byAnn, "author")));
        String other = text + " It rained.";
        assertEquals(List.of("not_confirmed_by_second"), codes(state(other, hits(other), "ann", byBob, "author")));
    }

    @Test
    @DisplayName(
            "a text with more places than are listed is neither confirmed nor released, though all listed are settled")
    void tooMany() {
        String text = "They met Whitlock at noon.\n\n".repeat(IdentityCheck.MOST_HITS + 1);
        List<IdentityHit> hits = hits(text);
        assertEquals(IdentityCheck.MOST_HITS, hits.size());
        IdentityState all = state(text, hits, "ann", null, null);
        assertTrue(all.open().isEmpty() && all.tooMany());
        assertEquals(List.of("hits_open"), codes(all));
        assertEquals("confirm:hits_open", refused(all, "bob", all.listMark()));
        Confirmed byBob = new Confirmed(all.listMark(), "bob", "Bob", AT);
        assertEquals(List.of("hits_open"), codes(state(text, hits, "ann", byBob, null)));

        String fewer = "They met Whitlock at noon.\n\n".repeat(IdentityCheck.MOST_HITS - 1);
        assertEquals(List.of("not_confirmed_by_second"), codes(state(fewer, hits(fewer), "ann", null, null)));
    }

    @Test
    @DisplayName("the second person confirms the list that they have read, and no other")
    void confirming() {
        String text = "They met Whitlock at noon.";
        List<IdentityHit> hits = hits(text);
        IdentityState open = state(text, hits, null, null, null);
        assertEquals("confirm:hits_open", refused(open, "bob", open.listMark()));
        IdentityState settled = state(text, hits, "ann", null, "author");
        assertEquals("confirm:same_person", refused(settled, "ann", settled.listMark()));
        assertEquals("list:list_missing", refused(settled, "bob", null));
        assertDoesNotThrow(() -> settled.refuseConfirming("bob", settled.listMark()));

        Settled other = new Settled(hits.get(0).mark(), IdentityAnswer.NOT_THIS_PERSON, null, "ann", "Ann", AT);
        IdentityState since =
                new IdentityState(List.of(TextPart.report("text", text)), hits, List.of(other), null, "author");
        assertEquals("confirm:list_changed", refused(since, "bob", settled.listMark()));
    }

    private static String refused(IdentityState state, String username, @Nullable String read) {
        Violation first = assertThrows(RuleViolation.class, () -> state.refuseConfirming(username, read))
                .violations()
                .get(0);
        return first.field() + ":" + first.code();
    }

    @Test
    @DisplayName("words broken over two lines are the same words")
    void sameWords() {
        IdentityHit whole = hits("It was 3 May 2024.").get(0);
        IdentityHit broken = hits("It was 3 May\n2024.").get(0);
        assertTrue(IdentitySettlements.same(whole, broken));
        assertFalse(IdentitySettlements.same(whole, hits("It was 4 May 2024.").get(0)));
    }

    @Test
    @DisplayName("other words take the place of every hit that is meant, with a capital where a sentence begins")
    void replaced() {
        String text = "## 1 A\n\nZoe slept. The aunt of Zoe woke.\n\nZoe\u2019s coat was wet.";
        List<TextPart> parts = List.of(TextPart.report("text", text));
        List<IdentityHit> hits = new IdentityCheck(CASE, 5).hits(parts);
        assertEquals(
                Map.of(
                        "text",
                        "## 1 A\n\nThe child slept. The aunt of the child woke.\n\nThe child\u2019s coat was wet."),
                Replacing.replaced(parts, hits, "the child"));
        List<TextPart> dated = List.of(TextPart.report("text", "It rained. On 3 May 2024 they left."));
        assertEquals(
                Map.of("text", "It rained. In the spring of 2024 they left."),
                Replacing.replaced(dated, new IdentityCheck(CASE, 5).hits(dated), "the spring of 2024"));
        assertThrows(RuleViolation.class, () -> Replacing.replaced(parts, hits, " "));
    }

    private static IdentityState state(
            String text,
            List<IdentityHit> hits,
            @Nullable String settledBy,
            @Nullable Confirmed confirmed,
            @Nullable String closedBy) {
        return new IdentityState(
                List.of(TextPart.report("text", text)),
                hits,
                settledBy == null
                        ? List.of()
                        : hits.stream().map(hit -> settled(hit, settledBy)).toList(),
                confirmed,
                closedBy);
    }

    private static Settled settled(IdentityHit hit, String by) {
        return new Settled(hit.mark(), IdentityAnswer.KEPT, "A town.", by, by, AT);
    }

    private static List<String> codes(IdentityState state) {
        return state.problems().stream().map(Violation::code).toList();
    }
}
