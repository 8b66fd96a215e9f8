package uk.slp.portal.demo.gallery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/** Behind the form of the component gallery: keeps what was typed, refuses it, or breaks on purpose. */
@Named("galleryForm")
@RequestScoped
public class GalleryForm {
    private DateText aware = DateText.of(LocalDate.of(2026, 11, 23));
    private @Nullable String how;
    private @Nullable String time;
    private @Nullable String circumstances;
    private @Nullable String sure;
    private @Nullable String area;
    private List<String> known = new ArrayList<>();
    private boolean agree;
    private @Nullable Part report;

    /** Refuses a date that is none, and an empty answer. */
    public void save() {
        if (aware.date().isEmpty()) {
            Messages.add("aware", "Enter the date the authority became aware, for example 23 11 2026");
        }
        if (how == null || how.isBlank()) {
            Messages.add("how", "Say how the authority became aware");
        }
        if (sure == null) {
            Messages.add("sure", "Choose how sure you are of the date");
        }
        if (!Messages.any()) {
            Messages.done("Saved");
        }
    }

    /** Fails, so that the page for unforeseen failures can be seen. */
    public void fail() {
        throw new IllegalStateException("Broken on purpose by the gallery");
    }

    public List<Option> getSureness() {
        return List.of(
                Option.of("exact", "It is recorded"),
                new Option("near", "It is my best estimate", "Within two or three days"),
                Option.of("unknown", "I do not know"));
    }

    public List<Option> getAgencies() {
        return List.of(
                Option.of("social", "Children’s social care"),
                Option.of("police", "Police"),
                Option.of("health", "Health visitor or school nurse"));
    }

    public List<Option> getAreas() {
        return List.of(Option.of("cw", "Calderwick"), Option.of("em", "Eastmere"), Option.of("pa", "Port Averley"));
    }

    /** Name of the file that arrived, or null. */
    public @Nullable String getFileName() {
        return report == null ? null : report.getSubmittedFileName() + ", " + report.getSize() + " bytes";
    }

    public DateText getAware() {
        return aware;
    }

    public void setAware(DateText aware) {
        this.aware = aware;
    }

    public @Nullable String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = how;
    }

    public @Nullable String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = time;
    }

    public @Nullable String getCircumstances() {
        return circumstances;
    }

    public void setCircumstances(@Nullable String circumstances) {
        this.circumstances = circumstances;
    }

    public @Nullable String getSure() {
        return sure;
    }

    public void setSure(@Nullable String sure) {
        this.sure = sure;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public List<String> getKnown() {
        return known;
    }

    public void setKnown(List<String> known) {
        this.known = known;
    }

    public boolean isAgree() {
        return agree;
    }

    public void setAgree(boolean agree) {
        this.agree = agree;
    }

    public @Nullable Part getReport() {
        return report;
    }

    public void setReport(@Nullable Part report) {
        this.report = report;
    }
}
