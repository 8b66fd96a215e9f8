package uk.slp.portal.reviewdraft.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.reviewdraft.Found;
import uk.slp.portal.reviewdraft.Found.How;
import uk.slp.portal.shared.report.ReportText;

@DisplayName("A commented passage in a later version")
class PassageFinderTest {
    private static final String QUOTE = "The family moved twice within a year, and each time the file stayed behind.";

    private static Found find(String text) {
        return new PassageFinder(ReportText.parse(text)).find("p1.1", QUOTE);
    }

    @Test
    @DisplayName("is found at its address while its words are the same")
    void same() {
        assertEquals(new Found(How.SAME, "p1.1"), find("## 1 What happened\n\n" + QUOTE));
    }

    @Test
    @DisplayName("is found elsewhere when a paragraph or a section was put before it")
    void moved() {
        assertEquals(new Found(How.MOVED, "p1.2"), find("## 1 What happened\n\nA new beginning.\n\n" + QUOTE));
        assertEquals(new Found(How.MOVED, "p2.1"), find("## 1 Preface\n\nWords.\n\n## 2 What happened\n\n" + QUOTE));
    }

    @Test
    @DisplayName("is found by the likeness of its words when they have changed, wherever it stands")
    void changed() {
        assertEquals(
                new Found(How.CHANGED, "p1.2"),
                find("## 1 What happened\n\nAnother passage about a school.\n\nThe family moved three times within a"
                        + " year, and each time the file stayed behind with the old team."));
    }

    @Test
    @DisplayName("is gone when nothing like it is there, also where another passage has its address")
    void gone() {
        assertEquals(new Found(How.GONE, ""), find("## 1 What happened\n\nNobody asked the child."));
        assertEquals(new Found(How.GONE, ""), find(""));
    }
}
