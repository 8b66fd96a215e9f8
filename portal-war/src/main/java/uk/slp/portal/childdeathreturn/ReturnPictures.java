package uk.slp.portal.childdeathreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathform.FilledForm;
import uk.slp.portal.childdeathreturn.model.CasePicture;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturn;
import uk.slp.portal.childdeathreturn.model.ReturnVersion;

/**
 * The merged picture of a case, for the features after this one: the review meeting and the analysis form. Asked inside a use
 * case that has opened the case, and so has checked the reach and written the reading to the audit trail.
 */
@ApplicationScoped
public class ReturnPictures {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReturnForms forms;

    /** The picture of a case. One statement; empty while nobody was asked. */
    public MergedPicture of(UUID childDeath) {
        List<Object[]> rows = em.createQuery(
                        "select r, v, p from ChildDeathReturn r left join ReturnVersion v on v.returnId = r.id and"
                                + " v.number = r.sentNumber left join CasePicture p on p.childDeathId = r.childDeathId"
                                + " where r.childDeathId = :death order by r.agency, r.reference",
                        Object[].class)
                .setParameter("death", childDeath)
                .getResultList();
        List<PictureAgency> agencies = new ArrayList<>();
        List<PictureMaker.Sent> sent = new ArrayList<>();
        CasePicture picture = null;
        for (Object[] row : rows) {
            ChildDeathReturn one = (ChildDeathReturn) row[0];
            ReturnVersion version = (ReturnVersion) row[1];
            picture = (CasePicture) row[2];
            if (version == null && !one.status().waits()) {
                continue;
            }
            String nothingHeld = version == null ? null : version.nothingHeld();
            PictureAgency agency =
                    new PictureAgency(one.reference(), one.agency(), one.status(), version != null, nothingHeld);
            agencies.add(agency);
            if (version != null && nothingHeld == null) {
                sent.add(new PictureMaker.Sent(agency, filled(one, version)));
            }
        }
        return PictureMaker.of(agencies, sent, picture);
    }

    private List<FilledForm> filled(ChildDeathReturn of, ReturnVersion version) {
        return forms.filled(version.forms(), of.kind(), version.answers());
    }

    /** What is settled so far, locked for a change; null while nothing is. */
    @Nullable
    CasePicture lock(UUID childDeath) {
        return em.createQuery("select p from CasePicture p where p.childDeathId = :death", CasePicture.class)
                .setParameter("death", childDeath)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Keeps what was settled, so that its version is known. */
    void keep(CasePicture picture) {
        em.persist(picture);
        em.flush();
    }
}
