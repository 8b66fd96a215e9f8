package uk.slp.portal.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.draft.DraftKeys;

/** What a page that is saved while it is written tells its script, as {@code #{draftPage}}. */
@Named("draftPage")
@RequestScoped
public class DraftPage {
    @Inject
    private CurrentUser user;

    @Inject
    private DraftKeys keys;

    /** For whom the page is made. */
    public String getAccount() {
        return user.require().username();
    }

    /** The key with which the browser locks what it keeps for this person. */
    public String getKey() {
        String username = getAccount();
        try {
            return keys.of(username);
        } catch (RuntimeException anotherPageCameFirst) {
            return keys.of(username);
        }
    }

    /** Marks of fields in one hidden box: {@code circumstances:9f86… lateReason:e3b0…}. */
    public static String bases(Map<String, String> marks) {
        return marks.entrySet().stream()
                .map(mark -> mark.getKey() + ":" + mark.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The marks again; what cannot be read is left out, and then nothing is written over. */
    public static Map<String, String> marks(@Nullable String bases) {
        Map<String, String> marks = new HashMap<>();
        for (String part : (bases == null ? "" : bases).split(" ")) {
            int colon = part.lastIndexOf(':');
            if (colon > 0) {
                marks.put(part.substring(0, colon), part.substring(colon + 1));
            }
        }
        return marks;
    }
}
