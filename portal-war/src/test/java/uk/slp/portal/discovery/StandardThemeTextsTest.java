package uk.slp.portal.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.vocabulary.Themes;

@DisplayName("The words that come with the portal")
class StandardThemeTextsTest {
    @Test
    @DisplayName("say what every theme of domain reference 9.7 means, in a few sentences")
    void complete() {
        List<String> wrong = Themes.all().stream()
                .map(Themes.Theme::code)
                .filter(code -> {
                    String text = StandardThemeTexts.of(code);
                    return text.length() < 60 || text.length() > 400 || !text.endsWith(".");
                })
                .toList();
        assertEquals(List.of(), wrong);
        assertTrue(ThemeWords.standard("neglect").definition().startsWith("A child’s basic needs"));
        assertEquals(List.of(), ThemeWords.standard("neglect").reading());
    }
}
