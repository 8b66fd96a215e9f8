package uk.slp.portal.discovery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.discovery.ExpertQuery;
import uk.slp.portal.shared.error.Violation;

/** More ways to search: boxes from which a search is put together, by GET and without a script. */
@Named
@RequestScoped
public class ExpertSearchPage {
    private ExpertQuery asked = new ExpertQuery("", "", "", "", "", "");
    private List<Violation> wrong = List.of();

    /** Goes on to the results if the boxes make a search. */
    public void open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        asked = new ExpertQuery(
                given(external, "all"),
                given(external, "phrase"),
                given(external, "any"),
                given(external, "none"),
                given(external, "near"),
                given(external, "distance"));
        if (asked.isEmpty()) {
            return;
        }
        List<Violation> found = new ArrayList<>();
        String text = asked.text(found);
        wrong = List.copyOf(found);
        if (found.isEmpty()) {
            try {
                external.redirect(SearchAddress.empty(external.getRequestContextPath())
                        .with("q", text)
                        .toString());
                faces.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String given(ExternalContext external, String name) {
        return external.getRequestParameterMap().getOrDefault(name, "");
    }

    /** What stands in the boxes. */
    public ExpertQuery getAsked() {
        return asked;
    }

    /** What is wrong, in the order of the boxes. */
    public List<Violation> getWrong() {
        return wrong;
    }

    /** What is wrong with a box, or null. */
    public @Nullable String wrong(String field) {
        return wrong.stream()
                .filter(one -> one.field().equals(field))
                .map(Violation::message)
                .findFirst()
                .orElse(null);
    }
}
