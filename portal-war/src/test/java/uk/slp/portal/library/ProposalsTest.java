package uk.slp.portal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.vocabulary.Agency;
import uk.slp.portal.shared.vocabulary.Themes;

@DisplayName("What a text proposes for its description")
class ProposalsTest {
    private static final List<Proposals.Authority> AREAS = List.of(
            new Proposals.Authority("A1", "York City Council", "York"),
            new Proposals.Authority("A2", "North Yorkshire Council", "North Yorkshire"),
            new Proposals.Authority("A3", "Reading Borough Council", "Reading"));
    private static final String TEXT =
            """
            ## 1 Local child safeguarding practice review: Child Q

            Commissioned by the North Yorkshire Safeguarding Children Partnership. March 2024.

            ## 2 What happened

            Q was 14 years old. His brother was aged 3. CCE was known to the police.

            Professional curiosity was missing. The social worker saw Q once.

            Nobody was professionally curious about the county lines. The police were told.

            Reading the records, social workers knew little.
            """;

    private static List<Proposal> proposals() {
        return Proposals.of(
                "child_q-report.pdf",
                TEXT,
                AREAS,
                phrase -> phrase.equals("professional curiosity") ? List.of("respectful nosiness") : List.of());
    }

    private static List<String> values(String field) {
        return proposals().stream()
                .filter(p -> p.field().equals(field))
                .map(Proposal::value)
                .toList();
    }

    @Test
    @DisplayName("is title, kind, publisher, place and month from its beginning")
    void beginning() {
        Description d = Proposals.description(proposals());
        assertEquals("Local child safeguarding practice review: Child Q", d.title());
        assertEquals("local_review", d.type());
        assertEquals("North Yorkshire Safeguarding Children Partnership", d.publisher());
        assertEquals("A2", d.authority(), "not York, and not what somebody is reading");
        assertEquals("2024-03-01", d.publishedOn());
    }

    @Test
    @DisplayName("is themes, harms, agencies and ages by their words, each with the place")
    void words() {
        assertEquals(List.of("criminal_exploitation"), values("harms"));
        assertTrue(values("themes").contains("professional_curiosity"), values("themes")::toString);
        assertTrue(
                values("agencies").containsAll(List.of("police", "childrens_social_care")),
                values("agencies")::toString);
        assertEquals(List.of("13-15", "1-4"), values("ageBands"));
        String why = proposals().stream()
                .filter(p -> p.value().equals("professional_curiosity"))
                .findFirst()
                .orElseThrow()
                .why();
        assertEquals("“Professional curiosity” stands in 2 passages, first in paragraph 2.2.", why);
        assertFalse(proposals().stream().anyMatch(p -> p.why().isBlank()), "none without a reason");
    }

    @Test
    @DisplayName("is nothing but the name of the file where there is no text")
    void scan() {
        List<Proposal> found = Proposals.of("Child_Q-report.pdf", "", AREAS, phrase -> List.of());
        assertEquals(
                List.of("Child Q report"), found.stream().map(Proposal::value).toList());
    }

    @Test
    @DisplayName("knows words for every theme and agency there is, and for no other")
    void complete() {
        Map<String, List<String>> themes = ProposalWords.of("themes");
        Themes.all().forEach(theme -> assertTrue(themes.containsKey(theme.code()), theme.code()));
        themes.keySet().forEach(code -> assertTrue(Themes.known(code), code));
        Map<String, List<String>> agencies = ProposalWords.of("agencies");
        List.of(Agency.values()).forEach(agency -> assertTrue(agencies.containsKey(agency.code()), agency.code()));
        agencies.keySet().forEach(code -> assertTrue(Coded.known(Agency.class, code), code));
    }
}
