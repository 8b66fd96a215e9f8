package uk.slp.portal.childdeathreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathDesk;
import uk.slp.portal.childdeathreturn.model.CasePicture;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;

/** Settling what agencies say differently, and what nobody could answer, with a word. The returns stay as they were sent. */
@ApplicationScoped
public class PictureService {
    @Inject
    private ChildDeathDesk desk;

    @Inject
    private ReturnPictures pictures;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Settles a contradiction or a gap, for the answers as they stand.
     *
     * @param expectedVersion of what was settled, as the person saw it; 0 while nothing was
     * @param key of the question in the picture
     * @return the version from now on
     * @throws NotFound if nothing stands out there
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public long settle(String childDeath, long expectedVersion, String key, @Nullable String words) {
        ChildDeathCase death = desk.lock(childDeath);
        PictureLine line = pictures.of(death.id())
                .line(key)
                .filter(one -> one.finding() != null)
                .orElseThrow(() -> new NotFound("Nothing stands out at that question."));
        Person person = user.require();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        CasePicture known = pictures.lock(death.id());
        if (known != null) {
            known.expectVersion(expectedVersion);
        }
        CasePicture picture = known == null ? new CasePicture(death.id(), person.username(), now) : known;
        picture.settle(key, PictureMaker.mark(line), words, person.displayName(), person.username(), now);
        pictures.keep(picture);
        audit.changed("settle", CasePicture.TYPE, death.reference(), key);
        return picture.version();
    }
}
