package uk.slp.portal.shared.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.slp.portal.shared.persistence.Coded;

/**
 * The roles of domain reference 8.1 and what each may do. Roles whose work comes with a later capability hold nothing
 * but their own account, and the right to tell of a child's death, until then.
 */
public enum Role implements Coded {
    LA_NOTIFIER(
            "la_notifier",
            "Notifier",
            Permission.DECISION_VIEW,
            Permission.DECISION_KEEP,
            Permission.NOTIFICATION_VIEW,
            Permission.NOTIFICATION_DRAFT,
            Permission.RAPID_REVIEW_VIEW,
            Permission.RESTRICTED_OPEN),
    LA_APPROVER(
            "la_approver",
            "Approver",
            Permission.DECISION_VIEW,
            Permission.DECISION_KEEP,
            Permission.NOTIFICATION_VIEW,
            Permission.NOTIFICATION_DRAFT,
            Permission.NOTIFICATION_SUBMIT,
            Permission.RAPID_REVIEW_VIEW,
            Permission.PRACTICE_REVIEW_VIEW,
            Permission.RECOMMENDATION_VIEW,
            Permission.CONFLICT_RECORD,
            Permission.CASE_RESTRICT,
            Permission.RESTRICTED_OPEN),
    PARTNERSHIP_MANAGER(
            "partnership_manager",
            "Partnership business manager",
            Permission.DECISION_VIEW,
            Permission.NOTIFICATION_VIEW,
            Permission.RAPID_REVIEW_VIEW,
            Permission.RAPID_REVIEW_WRITE,
            Permission.RAPID_REVIEW_SEND,
            Permission.PRACTICE_REVIEW_VIEW,
            Permission.PRACTICE_REVIEW_COMMISSION,
            Permission.PRACTICE_REVIEW_WRITE,
            Permission.PRACTICE_REVIEW_COMMENT,
            Permission.PRACTICE_REVIEW_RELEASE,
            Permission.PRACTICE_REVIEW_CONFIRM,
            Permission.RECOMMENDATION_VIEW,
            Permission.RECOMMENDATION_ANSWER,
            Permission.LEARNING_WITHDRAW,
            Permission.CONFLICT_RECORD,
            Permission.CASE_RESTRICT,
            Permission.RESTRICTED_OPEN),
    SAFEGUARDING_PARTNER(
            "safeguarding_partner",
            "Delegated safeguarding partner",
            Permission.DECISION_VIEW,
            Permission.DECISION_GIVE_VIEW,
            Permission.NOTIFICATION_VIEW,
            Permission.RAPID_REVIEW_VIEW,
            Permission.RAPID_REVIEW_SIGN_OFF,
            Permission.PRACTICE_REVIEW_VIEW,
            Permission.PRACTICE_REVIEW_COMMISSION,
            Permission.PRACTICE_REVIEW_CONFIRM,
            Permission.RECOMMENDATION_VIEW,
            Permission.PRACTICE_REVIEW_COMMENT,
            Permission.PRACTICE_REVIEW_SIGN_OFF,
            Permission.RESTRICTED_OPEN),
    LEAD_SAFEGUARDING_PARTNER("lead_safeguarding_partner", "Lead safeguarding partner"),
    SCRUTINEER("scrutineer", "Independent scrutineer"),
    AGENCY_CONTRIBUTOR(
            "agency_contributor",
            "Agency contributor",
            Permission.AGENCY_SHEET_WRITE,
            Permission.CHILD_DEATH_RETURN_WRITE),
    /** Somebody without an account who was sent a link to one agency sheet; given by the link only. */
    SHEET_LINK("sheet_link", "Writer of one agency sheet by link", true, Permission.AGENCY_SHEET_WRITE),
    /** Somebody without an account who was sent a link to one return on a child's death; given by the link only. */
    RETURN_LINK("return_link", "Writer of one child death return by link", true, Permission.CHILD_DEATH_RETURN_WRITE),
    /** Somebody without an account who tells of a child's death by a link to one notification; given by the link only. */
    DEATH_NOTICE_LINK(
            "death_notice_link",
            "Writer of one notification of a death by link",
            true,
            Permission.CHILD_DEATH_NOTICE_WRITE),
    /** Somebody who is invited to a child death review meeting and answers by a link; given by the link only. */
    MEETING_LINK(
            "meeting_link",
            "Invited to one child death review meeting by link",
            true,
            Permission.CHILD_DEATH_MEETING_ANSWER),
    REVIEWER(
            "reviewer",
            "Practice review author",
            Permission.PRACTICE_REVIEW_VIEW,
            Permission.PRACTICE_REVIEW_WRITE,
            Permission.PRACTICE_REVIEW_CONFIRM,
            Permission.PRACTICE_REVIEW_COMMENT),
    PANEL_SECRETARIAT(
            "panel_secretariat",
            "Panel secretariat",
            Permission.NOTIFICATION_VIEW,
            Permission.NOTIFICATION_ACKNOWLEDGE,
            Permission.NOTIFICATION_OVERSEE,
            Permission.RAPID_REVIEW_VIEW,
            Permission.PANEL_QUEUE_VIEW,
            Permission.PANEL_DECIDE,
            Permission.LETTER_EDIT,
            Permission.PRACTICE_REVIEW_VIEW,
            Permission.CONFLICT_RECORD,
            Permission.CASE_RESTRICT,
            Permission.RESTRICTED_OPEN),
    PANEL_MEMBER(
            "panel_member",
            "Panel member",
            Permission.NOTIFICATION_VIEW,
            Permission.RAPID_REVIEW_VIEW,
            Permission.PANEL_QUEUE_VIEW,
            Permission.PRACTICE_REVIEW_VIEW,
            Permission.RESTRICTED_OPEN),
    DFE_OFFICIAL(
            "dfe_official",
            "Department for Education official",
            Permission.NOTIFICATION_VIEW,
            Permission.NOTIFICATION_OVERSEE),
    OFSTED_INSPECTOR("ofsted_inspector", "Ofsted inspector", Permission.NOTIFICATION_VIEW),
    CDOP_COORDINATOR(
            "cdop_coordinator",
            "Child death overview panel coordinator",
            Permission.CHILD_DEATH_VIEW,
            Permission.CHILD_DEATH_WRITE,
            Permission.CHILD_DEATH_RETURN_WRITE,
            Permission.CHILD_DEATH_FORM_EDIT,
            Permission.CHILD_DEATH_ANALYSE,
            Permission.OVERVIEW_PANEL_VIEW,
            Permission.OVERVIEW_PANEL_DECIDE,
            Permission.CHILD_DEATH_DATA_EXPORT,
            Permission.CHILD_DEATH_DATA_IMPORT,
            Permission.NATIONAL_DATA_VIEW,
            Permission.CHILD_DEATH_REPORT_WRITE),
    /** Sees cases in the pseudonymised pack of a meeting only (domain reference 8.1, rule 66). */
    CDOP_MEMBER(
            "cdop_member",
            "Child death overview panel member",
            Permission.OVERVIEW_PANEL_VIEW,
            Permission.OVERVIEW_PANEL_DECIDE),
    DESIGNATED_DOCTOR(
            "designated_doctor",
            "Designated doctor or key worker",
            Permission.CHILD_DEATH_VIEW,
            Permission.CHILD_DEATH_WRITE,
            Permission.CHILD_DEATH_RETURN_WRITE,
            Permission.CHILD_DEATH_ANALYSE,
            Permission.OVERVIEW_PANEL_VIEW),
    /** Works on what overview panels send to the national database; reaches no case in the portal. */
    NCMD_ANALYST(
            "ncmd_analyst",
            "National Child Mortality Database analyst",
            Permission.NATIONAL_DATA_VIEW,
            Permission.NATIONAL_DATA_ANSWER),
    AUDITOR("auditor", "Auditor or data protection officer", Permission.AUDIT_VIEW),
    ADMINISTRATOR(
            "administrator",
            "Administrator",
            Permission.ORGANISATION_VIEW,
            Permission.ORGANISATION_EDIT,
            Permission.ACCOUNT_ADMINISTER,
            Permission.HOLIDAY_EDIT,
            Permission.INDEX_REBUILD,
            Permission.POST_MANAGE,
            Permission.LETTER_EDIT,
            Permission.SEE_SEARCHES,
            Permission.AUDIT_VIEW),
    /** The national publisher's side of the library; knows no case, only what is or is to be published. */
    LIBRARIAN("librarian", "Librarian", Permission.LIBRARY_EDIT, Permission.VOCABULARY_EDIT, Permission.SEE_SEARCHES);

    private final String code;
    private final String label;
    private final boolean byLink;
    private final Set<Permission> permissions;

    Role(String code, String label, Permission... permissions) {
        this(code, label, false, permissions);
    }

    Role(String code, String label, boolean byLink, Permission... permissions) {
        this.code = code;
        this.label = label;
        this.byLink = byLink;
        EnumSet<Permission> set = EnumSet.noneOf(Permission.class);
        set.addAll(List.of(permissions));
        if (!byLink) {
            // Whoever is signed in keeps their own account, and may tell an overview panel of a death.
            set.add(Permission.OWN_ACCOUNT);
            set.add(Permission.CHILD_DEATH_NOTIFY);
        }
        this.permissions = Collections.unmodifiableSet(set);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it is held through a one-time link to one record only: there is no account, and none can be given it. */
    public boolean byLink() {
        return byLink;
    }

    /** What this role may do. */
    public Set<Permission> permissions() {
        return permissions;
    }
}
