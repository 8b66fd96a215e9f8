package uk.slp.portal.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.learning.ReadingList.Passage;

@DisplayName("A reading list")
class ReadingListTest {
    private static ReadingList of(Map<String, List<String>> parameters) {
        return ReadingList.of(name -> parameters.getOrDefault(name, List.of()));
    }

    @Test
    @DisplayName("is its address: what is read from it is written to it again, in order")
    void address() {
        ReadingList list = of(Map.of(
                "p", List.of("child-r-2026:p4.12,r1", "child-b-2019:f2", "child-r-2026:g1"),
                "title", List.of("Team meeting & more"),
                "note", List.of("For Tuesday")));
        assertEquals(4, list.passages().size());
        assertEquals(new Passage("child-r-2026", "r1"), list.passages().get(1));
        assertEquals(
                "/learning/pack?p=child-r-2026:p4.12,r1&p=child-b-2019:f2&p=child-r-2026:g1"
                        + "&title=Team%20meeting%20%26%20more&note=For%20Tuesday",
                list.at(ReadingList.PATH));
        assertTrue(list.problems().isEmpty());
        assertEquals("/learning/pack", ReadingList.empty().at(ReadingList.PATH));
    }

    @Test
    @DisplayName("of an address that somebody made too long is cut or left out in words, and breaks nothing")
    void tooLong() {
        ReadingList cut = of(Map.of("p", List.of("x:a1" + ",a1,a2".repeat(1_000))));
        assertEquals(List.of("x:a1,a2"), cut.parts());
        ReadingList refused = of(Map.of("p", List.of("x:a1" + ",a1".repeat(10_000))));
        assertTrue(refused.passages().isEmpty());
        assertEquals(1, refused.problems().size());
    }

    @Test
    @DisplayName("takes one more, once; gives one back; and changes their order")
    void changes() {
        ReadingList list = ReadingList.empty()
                .with(new Passage("a", "p1.1"))
                .with(new Passage("b", "r1"))
                .with(new Passage("a", "p1.1"));
        assertEquals(List.of("a:p1.1", "b:r1"), list.parts());
        assertEquals(List.of("b:r1", "a:p1.1"), list.earlier(1).parts());
        assertEquals(List.of("b:r1"), list.without(0).parts());
    }

    @Test
    @DisplayName(
            "says what it left out: more than 60 passages, more than an address holds, a long title, a cut address")
    void limits() {
        List<String> many =
                IntStream.rangeClosed(1, 63).mapToObj(n -> "a:p1." + n).toList();
        ReadingList list = of(Map.of("p", many));
        assertEquals(60, list.passages().size());
        assertTrue(list.problems().get(0).contains("The last 3 did not fit"), list.problems()::toString);

        List<String> wide = new ArrayList<>();
        IntStream.rangeClosed(1, 60).forEach(n -> wide.add("x".repeat(150) + n + ":p1.1"));
        ReadingList cut = of(Map.of("p", wide));
        assertTrue(cut.query().length() <= ReadingList.LONGEST_ADDRESS);
        assertTrue(cut.problems().get(0).contains("did not fit"), cut.problems()::toString);

        ReadingList titled = of(Map.of("title", List.of("t".repeat(130))));
        assertEquals(120, titled.title().length());
        assertTrue(titled.problems().get(0).startsWith("The title may have 120 characters and had 130"));
        assertTrue(of(Map.of("p", List.of("a:p1.", "<b>:r1"))).problems().get(0).contains("could not be read"));
    }

    @Test
    @DisplayName("takes a passage by the address of its page, and no other address")
    void added() {
        String address = "https://portal.example/learning/child-r-2026?p=x:r1#p4.12";
        assertEquals(
                List.of("child-r-2026:p4.12"),
                of(Map.of("add", List.of(address))).parts());
        for (String wrong : List.of("https://portal.example/learning/child-r-2026", "p4.12", "javascript:alert(1)")) {
            ReadingList list = of(Map.of("add", List.of(wrong)));
            assertTrue(list.passages().isEmpty());
            assertTrue(list.problems().get(0).contains("is not the address of a passage"), wrong);
        }
    }
}
