package uk.slp.portal.childdeathreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathDesk;
import uk.slp.portal.childdeath.ChildDeathProfessionals;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeathform.FormDefinition;
import uk.slp.portal.childdeathform.FormRow;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturn;
import uk.slp.portal.childdeathreturn.model.ReturnVersion;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.onelink.LinkState;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.work.Awaited;

/** What the panel sees of the returns of a case. */
@ApplicationScoped
public class ReturnRequestQueries {
    private static final int MOST = 500;

    private static final String WAITING = " r.status in :waiting and" + ChildDeathReach.OWN;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathDesk desk;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private ChildDeathProfessionals professionals;

    @Inject
    private ReturnForms forms;

    @Inject
    private ReturnPictures pictures;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The returns of a case. Three statements, the line of the audit trail among them. */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public AskedReturns of(String childDeath) {
        ChildDeathCase death = desk.open(childDeath);
        List<ReturnRow> rows = new ArrayList<>();
        Map<String, Map<String, String>> answers = new LinkedHashMap<>();
        Set<String> asked = new HashSet<>();
        for (Object[] row : em.createQuery(
                        "select r, coalesce(a.displayName, k.holderName, k.address), v from ChildDeathReturn r left join"
                                + " Account a on a.id = r.contributorId left join OneLink k on k.id = r.linkId left join"
                                + " ReturnVersion v on v.returnId = r.id and v.number = r.sentNumber where"
                                + " r.childDeathId = :death order by r.agency, r.reference",
                        Object[].class)
                .setParameter("death", death.id())
                .getResultList()) {
            ChildDeathReturn one = (ChildDeathReturn) row[0];
            rows.add(ReturnParts.row(one, String.valueOf(row[1]), now()));
            if (one.status() != ReturnStatus.WITHDRAWN) {
                asked.addAll(one.forms().versions().keySet());
            }
            if (row[2] != null) {
                answers.put(one.agency(), ((ReturnVersion) row[2]).answers().of(FormDefinition.REPORTING));
            }
        }
        return new AskedReturns(death, reach.reaches(death.ownerId()), rows, suggested(answers, asked));
    }

    private Map<String, String> suggested(Map<String, Map<String, String>> answers, Set<String> asked) {
        Map<String, String> suggested = new LinkedHashMap<>();
        Map<String, String> proposed = ProposedForms.of(answers);
        for (FormRow form : proposed.isEmpty() ? List.<FormRow>of() : forms.offered()) {
            String why = proposed.get(form.code());
            if (why != null && !asked.contains(form.code())) {
                suggested.put(form.title(), why);
            }
        }
        return suggested;
    }

    /** What is needed to ask another agency. Three statements, the line of the audit trail among them. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public NewReturn newReturn(String childDeath) {
        ChildDeathCase death = desk.open(childDeath);
        if (!reach.reaches(death.ownerId())) {
            throw new NotFound("There is no child death review of that reference.");
        }
        return new NewReturn(
                death,
                professionals.of(death.id()),
                forms.offered(),
                ProposedForms.of(death),
                LocalDate.ofInstant(clock.instant(), PortalTime.LONDON).plusWeeks(ReturnRules.USUAL_WEEKS));
    }

    /**
     * One return, as it was sent. Three statements, the line of the audit trail among them.
     *
     * @throws NotFound if the case has none of that reference
     */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public AskedReturn one(String childDeath, String reference) {
        ChildDeathCase death = desk.open(childDeath);
        Object[] row = em.createQuery(
                        "select r, v, a.displayName, " + LinkState.columns("k")
                                + " from ChildDeathReturn r left join ReturnVersion v on v.returnId = r.id and v.number ="
                                + " r.sentNumber left join Account a on a.id = r.contributorId left join OneLink k on"
                                + " k.id = r.linkId where r.reference = :reference and r.childDeathId = :death",
                        Object[].class)
                .setParameter("reference", reference)
                .setParameter("death", death.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("This case has no return of that reference."));
        ChildDeathReturn one = (ChildDeathReturn) row[0];
        Optional<LinkState> link = LinkState.of(row, 3);
        String writer = link.map(LinkState::words).orElse(String.valueOf(row[2]));
        boolean own = reach.reaches(death.ownerId());
        return new AskedReturn(
                death,
                ReturnParts.asked(
                        one,
                        (ReturnVersion) row[1],
                        forms,
                        new ReturnParts.Names(death.ownerName(), writer),
                        ReturnParts.ofPanel(one, own, user.permissions()),
                        now()),
                link.orElse(null));
    }

    /** The merged picture of a case. Three statements, the line of the audit trail among them. */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public CasePictureView picture(String childDeath) {
        ChildDeathCase death = desk.open(childDeath);
        return new CasePictureView(death, reach.reaches(death.ownerId()), pictures.of(death.id()));
    }

    /**
     * What agencies were asked for and have not sent, of all cases of the panel, the earliest day first: whom to chase.
     * Two statements, or one where the first page holds everything.
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public Page<ReturnRow> chase(PageRequest request) {
        List<ReturnRow> rows = waiting(request.offset(), request.size()).stream()
                .map(row -> ReturnParts.row((ChildDeathReturn) row[0], String.valueOf(row[1]), now()))
                .toList();
        boolean all = request.offset() == 0 && rows.size() < request.size();
        long total = all
                ? rows.size()
                : reach.bind(em.createQuery(
                                "select count(r) from ChildDeathReturn r join ChildDeath d on d.id = r.childDeathId where"
                                        + WAITING,
                                Long.class))
                        .setParameter("waiting", ReturnStatus.WAITING)
                        .getSingleResult();
        return new Page<>(total, request.page(), request.size(), rows);
    }

    /** The same for the list of what lies with others. One statement. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public List<Awaited> awaited() {
        return waiting(0, MOST).stream()
                .map(row -> {
                    ChildDeathReturn one = (ChildDeathReturn) row[0];
                    return new Awaited(
                            "Return for " + one.childDeathReference(),
                            one.agency(),
                            one.reference(),
                            "/child-deaths/" + one.childDeathReference() + "/returns/" + one.reference(),
                            one.unwritten() ? "nobody yet" : String.valueOf(row[1]),
                            one.dueDate(),
                            ReturnClock.RULE,
                            one.createdAt());
                })
                .toList();
    }

    private List<Object[]> waiting(int from, int most) {
        return reach.bind(em.createQuery(
                        "select r, coalesce(a.displayName, k.holderName, k.address) from ChildDeathReturn r join"
                                + " ChildDeath d on d.id = r.childDeathId left join Account a on a.id ="
                                + " r.contributorId left join OneLink k on k.id = r.linkId where" + WAITING
                                + "order by r.dueDate, r.reference",
                        Object[].class))
                .setParameter("waiting", ReturnStatus.WAITING)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    private ReturnParts.Now now() {
        return new ReturnParts.Now(calculator, clock.instant());
    }
}
