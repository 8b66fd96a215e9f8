package uk.slp.portal.nationalreview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of the text that a national review publishes. The versions are those of the review. */
public final class NationalTextCommands {
    private NationalTextCommands() {}

    /**
     * Keep the text and what is published beside it.
     *
     * @param text in the plain report notation
     */
    public record Write(
            String reference,
            long expectedVersion,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String contentNote,
            @Nullable String method,
            List<String> themes,
            List<String> harms,
            List<String> ageBands,
            List<String> agencies,
            @Nullable String text) {
        public Write {
            title = Texts.tidied(title);
            summary = Texts.tidied(summary);
            contentNote = Texts.tidied(contentNote);
            method = Texts.tidied(method);
            text = Texts.tidied(text);
            themes = List.copyOf(themes);
            harms = List.copyOf(harms);
            ageBands = List.copyOf(ageBands);
            agencies = List.copyOf(agencies);
        }
    }

    /** Replace the text by what a PDF or Word file says. */
    public record Upload(String reference, long expectedVersion, String fileName, byte[] content) {
        public Upload {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /** Confirm these items of the anonymity checklist, and no others. */
    public record Confirm(String reference, long expectedVersion, List<String> items) {
        public Confirm {
            items = List.copyOf(items);
        }
    }

    /**
     * Keep the days of publication.
     *
     * @param plannedOn the day on which it is to be published
     * @param copiedOn the day on which the Secretary of State had the text
     */
    public record Days(
            String reference,
            long expectedVersion,
            GivenDay plannedOn,
            GivenDay copiedOn,
            @Nullable String shortNotice) {}

    /** Let it publish itself at a time of day, in London, of its planned day. */
    public record SetMinute(String reference, long expectedVersion, @Nullable String time) {}
}
