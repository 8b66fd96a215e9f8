package uk.slp.portal.shared.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.People;
import uk.slp.portal.shared.access.Person;

/** Remembers who wrote each field of a draft, so that others can be told by name and time. */
@ApplicationScoped
public class DraftEdits {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    /**
     * Who wrote something.
     *
     * @param name display name
     */
    public record Author(String name, Instant at) {}

    /**
     * A page of a draft.
     *
     * @param kind kind of record, as in the audit trail
     * @param subject identity of the child or person the page is about, or empty
     */
    public record Place(String kind, String reference, String subject) {
        String draft() {
            return kind + "/" + reference;
        }
    }

    /**
     * Finishes a merge in the transaction that wrote it: remembers who wrote what, and tells who wrote the rest.
     *
     * @param lastBy sign-in name of who changed the record last before, for texts that came another way, as by the API
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DraftSaved finish(
            Place place, DraftMerge merge, DraftFields fields, Writer writer, String lastBy, Instant lastAt) {
        Map<String, @Nullable String> written = merge.toWrite();
        // Who wrote a text is asked only when somebody else did: an ordinary save reads none of them.
        Map<String, DraftEdit> known = merge.othersWrote() ? load(place) : Map.of();
        written.forEach((field, text) -> {
            String mark = TextMark.of(text);
            DraftEdit edit = known.get(field);
            if (edit != null) {
                edit.wrote(mark, writer.username(), writer.at());
            } else if (known.isEmpty() && wroteAgain(place, field, mark, writer)) {
                return;
            } else {
                em.persist(new DraftEdit(place.draft(), place.subject(), field, mark, writer.username(), writer.at()));
            }
        });
        return merge.saved(written.isEmpty() ? lastAt : writer.at(), field -> {
            DraftEdit edit = known.get(field);
            return edit != null && edit.mark().equals(TextMark.of(fields.saved(field)))
                    ? new Author(name(edit.changedBy()), edit.changedAt())
                    : new Author(name(lastBy), lastAt);
        });
    }

    /** Who writes now, and when. */
    public record Writer(String username, Instant at) {}

    /** Whether there was a text of the field before. */
    private boolean wroteAgain(Place place, String field, String mark, Writer writer) {
        return em.createQuery("update DraftEdit e set e.mark = :mark, e.changedBy = :by, e.changedAt = :at"
                                + " where e.id = :id")
                        .setParameter("mark", mark)
                        .setParameter("by", writer.username())
                        .setParameter("at", writer.at())
                        .setParameter("id", DraftEdit.id(place.draft(), place.subject(), field))
                        .executeUpdate()
                > 0;
    }

    private Map<String, DraftEdit> load(Place place) {
        Map<String, DraftEdit> found = new HashMap<>();
        em.createQuery("select e from DraftEdit e where e.draft = :draft and e.subject = :subject", DraftEdit.class)
                .setParameter("draft", place.draft())
                .setParameter("subject", place.subject())
                .getResultList()
                .forEach(edit -> found.put(edit.field(), edit));
        return found;
    }

    private String name(String username) {
        Person person = people.byUsername(username);
        return person == null ? username : person.displayName();
    }
}
