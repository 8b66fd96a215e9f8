package uk.slp.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The library explains itself")
class SuggestionAndWhyTest {

    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = new Library()
                .with(Library.builder(
                                "a",
                                "Supervision and neglect",
                                "Safeguarding was everyone's business. The lake. The camps. A mast. A mash.",
                                "CCE was mentioned, then CCE again, and child criminal exploitation once.",
                                "Boys were exploited.")
                        .themes(List.of(
                                new Theme("criminal_exploitation", "Criminal exploitation of children"),
                                new Theme("neglect", "Neglect")))
                        .build());
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Nested
    @DisplayName("by suggesting another spelling")
    class Suggestions {

        @Test
        @DisplayName("for a word that occurs nowhere, leaving the others alone")
        void misspelling() throws IOException {
            assertEquals(
                    "neglect safeguarding",
                    library.search("neglect safegaurding").suggestion());
        }

        @ParameterizedTest
        @CsvSource({"neglcet, neglect", "exploitatoin, exploitation", "violencc, violence", "familly, family"})
        @DisplayName("with words as they are written, never with what inflections only share")
        void written(String typed, String better) throws IOException {
            library.with(Library.builder("b", "Violence", "Families and violence.", "One family.")
                    .build());
            assertEquals(better, library.search(typed).suggestion());
        }

        @Test
        @DisplayName("showing the results of the better spelling, unless the words are wanted as typed")
        void shownAtOnce() throws IOException {
            SearchPage shown = library.search("safegaurding");
            SearchPage asTyped = library.index.search(SearchQuery.by(Visibility.everyone())
                    .text("safegaurding")
                    .asTyped(true)
                    .build());

            assertEquals(1, shown.total());
            assertTrue(shown.corrected());
            assertEquals(0, asTyped.total());
            assertEquals("safeguarding", asTyped.suggestion());
            assertFalse(asTyped.corrected());
        }

        @Test
        @DisplayName("not by another word: two wrong letters in a short one are no slip")
        void anotherWord() throws IOException {
            assertNull(library.search("lokt").suggestion());
        }

        @Test
        @DisplayName("not for a word that occurs, in any inflection")
        void known() throws IOException {
            assertNull(library.search("supervising neglected boys").suggestion());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"LAC", "lacs", "CAMHS", "camhs", "MAST", "MACE", "mace", "MARAC", "WNB", "S47a", "DARDR"})
        @DisplayName("never for short forms, words in capitals or with digits")
        void acronyms(String word) throws IOException {
            assertNull(library.search(word).suggestion());
        }
    }

    @Nested
    @DisplayName("by saying why a hit matched")
    class WhyLines {

        @Test
        @DisplayName("with the reader's own words, added words and their counts, and themes")
        void all() throws IOException {
            Why why = library.search("CCE supervision zebra").hits().get(0).why();

            assertEquals(List.of("CCE", "supervision"), why.words());
            assertEquals(
                    List.of(
                            new Why.RelatedWord("child criminal exploitation", 1),
                            new Why.RelatedWord("criminal exploitation of children", 1)),
                    why.related());
        }

        @Test
        @DisplayName("counting how often an added word occurs")
        void counts() throws IOException {
            Why why =
                    library.search("child criminal exploitation").hits().get(0).why();

            assertEquals(new Why.RelatedWord("CCE", 2), why.related().get(0));
            assertEquals(List.of("Criminal exploitation of children"), why.themes());
        }

        @Test
        @DisplayName("with nothing when nothing was asked")
        void nothing() throws IOException {
            assertEquals(Why.nothing(), library.search("").hits().get(0).why());
        }
    }
}
