package uk.slp.portal.notification.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the checks need to know of the world outside the notification.
 *
 * @param today the day in London
 * @param authorityCode official code of the notifying authority
 * @param authorityName its name
 * @param authorities names of the local authorities that exist, by official code
 * @param duplicates references of other notifications that may be about the same child and incident (rule 25)
 * @param seriousIncidents references of serious incident notifications of the same authority that were begun and not
 *     withdrawn, among those that the notification names (rule 23)
 * @param files that are sent with it; looked up for sending only
 * @param notThen of the authorities that existed on no day of the case, what is said of each, by code (rule 79)
 */
public record CheckFacts(
        LocalDate today,
        String authorityCode,
        String authorityName,
        Map<String, String> authorities,
        List<String> duplicates,
        Set<String> seriousIncidents,
        List<SentFile> files,
        Map<String, String> notThen) {
    public CheckFacts {
        notThen = Map.copyOf(notThen);
        files = List.copyOf(files);
        authorities = Map.copyOf(authorities);
        duplicates = List.copyOf(duplicates);
        seriousIncidents = Set.copyOf(seriousIncidents);
    }

    /** Facts of a case in which every authority that is named existed. */
    public CheckFacts(
            LocalDate today,
            String authorityCode,
            String authorityName,
            Map<String, String> authorities,
            List<String> duplicates,
            Set<String> seriousIncidents,
            List<SentFile> files) {
        this(today, authorityCode, authorityName, authorities, duplicates, seriousIncidents, files, Map.of());
    }

    /** Whether a text is the code of a local authority. */
    public boolean knowsAuthority(@Nullable String code) {
        return code != null && authorities.containsKey(code);
    }

    /** The same with the files that are sent. */
    public CheckFacts with(List<SentFile> sent) {
        return new CheckFacts(
                today, authorityCode, authorityName, authorities, duplicates, seriousIncidents, sent, notThen);
    }
}
