package uk.slp.portal.discovery.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.discovery.DiscoveryQueries;
import uk.slp.portal.shared.vocabulary.Themes;

/** Every theme in its group, with how much there is to read. */
@Named
@RequestScoped
public class ThemesPage {
    @Inject
    private DiscoveryQueries discovery;

    private List<Group> groups = List.of();

    /**
     * A group of themes.
     *
     * @param key its code
     * @param title its heading
     * @param themes in the order of the vocabulary
     */
    public record Group(String key, String title, List<ThemeLink> themes) {}

    @PostConstruct
    void read() {
        String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        groups = grouped(ThemeLink.all(discovery.search(LearningSearchPage.everything()), context));
    }

    static List<Group> grouped(List<ThemeLink> themes) {
        return Themes.FACETS.entrySet().stream()
                .map(facet -> new Group(
                        facet.getKey(),
                        facet.getValue(),
                        themes.stream()
                                .filter(theme -> theme.facet().equals(facet.getKey()))
                                .toList()))
                .toList();
    }

    public List<Group> getGroups() {
        return groups;
    }
}
