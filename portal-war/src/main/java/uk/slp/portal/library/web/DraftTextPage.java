package uk.slp.portal.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import uk.slp.portal.library.LibraryCommands;

/** Mending the text that was read from the file, or typing it. */
@Named("libraryText")
@RequestScoped
public class DraftTextPage extends DraftForm {
    private String text;

    @Override
    public void load() {
        super.load();
        text = view().text();
    }

    /** Keeps it. */
    public String save() {
        return attempt(
                () -> service().write(new LibraryCommands.Write(reference(), expected(), text == null ? "" : text)),
                "The text is saved.",
                "preview");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
