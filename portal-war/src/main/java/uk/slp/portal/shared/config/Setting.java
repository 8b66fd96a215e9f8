package uk.slp.portal.shared.config;

/**
 * Every key the portal reads from its environment. The operations page is generated from this list, so a key that is
 * not here does not exist.
 */
public enum Setting {
    HTTP_PORT("PORTAL_HTTP_PORT", "8080", Type.PORT, "The TCP port on which the portal answers."),
    DATA_DIR(
            "PORTAL_DATA_DIR",
            ".data",
            Type.PATH,
            "Folder of the embedded database and the search index. Created when missing; must be writable."),
    DB_URL(
            "PORTAL_DB_URL",
            "",
            Type.JDBC_URL,
            "JDBC address of the database. Empty means the embedded H2 database in PORTAL_DATA_DIR."),
    DB_USER("PORTAL_DB_USER", "portal", Type.TEXT, "User name at the database."),
    DB_PASSWORD("PORTAL_DB_PASSWORD", "portal", Type.SECRET, "Password at the database."),
    DB_MIGRATE(
            "PORTAL_DB_MIGRATE",
            "",
            Type.BOOLEAN,
            "Whether the portal brings the schema up to date itself at start. Empty means true on the embedded database"
                    + " and false on a server database, where the migration command does it."),
    DEMO(
            "PORTAL_DEMO",
            "",
            Type.BOOLEAN,
            "Whether invented demonstration data and accounts are loaded. Empty means true on the embedded database and"
                    + " false on a server database. With demonstration accounts only loopback callers are answered."),
    ADMIN_USER(
            "PORTAL_ADMIN_USER",
            "",
            Type.TEXT,
            "User name of the first administrator. An account of that name is made at start, as long as nobody can"
                    + " administer the portal; with administrators it is not looked at."),
    ADMIN_PASSWORD(
            "PORTAL_ADMIN_PASSWORD",
            "",
            Type.SECRET,
            "One-time password of the first administrator, 12 to 200 characters: it opens nothing but the choice of an own"
                    + " one. Take both settings away afterwards."),
    PANEL_NAME(
            "PORTAL_PANEL_NAME",
            "Child Safeguarding Practice Review Panel",
            Type.TEXT,
            "Name of the national body that receives notifications; it may become another body."),
    PANEL_ADDRESS(
            "PORTAL_PANEL_ADDRESS",
            "",
            Type.TEXT,
            "Address of the national body in the head of its letters, lines parted by semicolons. Empty leaves it out."),
    COUNT_AWARENESS_DAY(
            "PORTAL_COUNT_AWARENESS_DAY",
            "false",
            Type.BOOLEAN,
            "Whether the day of awareness counts as the first working day. No guidance says so; the default is the"
                    + " ordinary legal approach, which leaves it out."),
    PARTNER_VIEW_CLOCK(
            "PORTAL_PARTNER_VIEW_CLOCK",
            "false",
            Type.BOOLEAN,
            "Whether partners who are asked for their view of a decision whether to notify see a usual time of one working"
                    + " day. A habit of some areas, not a limit."),
    COOKIE_SECURE(
            "PORTAL_COOKIE_SECURE",
            "false",
            Type.BOOLEAN,
            "Set to true when the portal is reached by https, so that the session cookie never travels without it."),
    CLIENT_ADDRESS_HEADER(
            "PORTAL_CLIENT_ADDRESS_HEADER",
            "",
            Type.HEADER,
            "Behind a reverse proxy: the header in which it tells the address of the caller, such as X-Forwarded-For. The"
                    + " last address in it counts, so the proxy must add or replace it. Wrong passwords are counted by that"
                    + " address. Empty means that no header is believed and all callers of a proxy count as one."),
    CLAMAV(
            "PORTAL_CLAMAV",
            "",
            Type.HOST_AND_PORT,
            "Where a ClamAV daemon listens (clamd, TCPSocket), as host:port; its StreamMaxLength must be 25M or more. Each"
                    + " added file is scanned for malware. Empty means that files are not scanned, and pages say so."),
    PUBLIC_URL(
            "PORTAL_PUBLIC_URL",
            "",
            Type.WEB_ADDRESS,
            "The address by which people reach the portal, such as https://learning.example.org, used in the links of"
                    + " e-mails, feeds, citations and calendars. Needed when PORTAL_SMTP_HOST is set, and behind a proxy."),
    SMTP_HOST(
            "PORTAL_SMTP_HOST",
            "",
            Type.HOST,
            "The mail server that takes the portal's e-mails. Empty means that no e-mail is sent; everything still"
                    + " arrives under Post in the portal."),
    SMTP_PORT("PORTAL_SMTP_PORT", "587", Type.PORT, "The port of the mail server."),
    SMTP_USER("PORTAL_SMTP_USER", "", Type.TEXT, "User name at the mail server. Empty means that it asks for none."),
    SMTP_PASSWORD("PORTAL_SMTP_PASSWORD", "", Type.SECRET, "Password at the mail server."),
    SMTP_FROM(
            "PORTAL_SMTP_FROM",
            "",
            Type.EMAIL,
            "The address from which the portal writes. Needed when PORTAL_SMTP_HOST is set."),
    SMTP_STARTTLS(
            "PORTAL_SMTP_STARTTLS",
            "required",
            Type.STARTTLS,
            "Whether the connection to the mail server is encrypted: required, offered (encrypted if the server offers"
                    + " it) or off. Without encryption the password, if there is one, can be read on the way."),
    REMINDER_DAYS(
            "PORTAL_REMINDER_DAYS",
            "2,1,0,-1",
            Type.DISTANCES,
            "When reminders of a last day are given, in working days before it, divided by commas: 0 is the day itself,"
                    + " -1 the working day after. The word none means no reminders."),
    MEETING_REMINDER_DAYS(
            "PORTAL_MEETING_REMINDER_DAYS",
            "5,2",
            Type.DISTANCES,
            "When those who are invited to a child death review meeting and have not answered are written to again, in"
                    + " working days before it, divided by commas: 0 is the day itself; what is after it counts for nothing."
                    + " The word none means no reminders."),
    CHRONOLOGY_GAP_DAYS(
            "PORTAL_CHRONOLOGY_GAP_DAYS",
            "60",
            Type.DAYS,
            "From how many days without any line on the merged chronology of a rapid review is marked as silent, from 7 to"
                    + " 3650. A choice of the partnership; no guidance says so."),
    IDENTITY_FEW(
            "PORTAL_IDENTITY_FEW",
            "5",
            Type.FEW,
            "With fewer children alike than this, from 2 to 50, details such as age, ethnic group, place and month count as"
                    + " identifying together, and the check before publication asks for one of them to be made less exact."),
    LINK_DOMAINS(
            "PORTAL_LINK_DOMAINS",
            "gov.uk,nhs.net,nhs.uk,police.uk,sch.uk,ac.uk,cjsm.net",
            Type.DOMAINS,
            "To which addresses a link to write without an account may be sent: the ends of official e-mail addresses,"
                    + " divided by commas; what stands before them with a dot belongs to them. The word none means that no"
                    + " link is sent."),
    LINK_DAYS(
            "PORTAL_LINK_DAYS",
            "28",
            Type.DAYS,
            "How many days, from 7 to 3650, a link to write without an account works after it was last sent."),
    OPENING_HOURS(
            "PORTAL_OPENING_HOURS",
            "4",
            Type.FEW,
            "For how many hours, from 2 to 50, somebody who is not on the list of a restricted case may read it after opening"
                    + " it with a reason."),
    INDEX_POLL_MILLIS(
            "PORTAL_INDEX_POLL_MILLIS",
            "1000",
            Type.MILLIS,
            "How often, in milliseconds from 100 to 60000, a node looks for changes to bring into its search index.");

    /** How a value is checked. */
    public enum Type {
        PORT,
        PATH,
        JDBC_URL,
        TEXT,
        SECRET,
        BOOLEAN,
        HOST_AND_PORT,
        MILLIS,
        DAYS,
        FEW,
        WEB_ADDRESS,
        HOST,
        EMAIL,
        STARTTLS,
        DISTANCES,
        DOMAINS,
        HEADER
    }

    private final String key;
    private final String defaultValue;
    private final Type type;
    private final String meaning;

    Setting(String key, String defaultValue, Type type, String meaning) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.type = type;
        this.meaning = meaning;
    }

    /** The name of the environment variable. */
    public String key() {
        return key;
    }

    /** The value used when the variable is absent or blank. */
    public String defaultValue() {
        return defaultValue;
    }

    /** How a value is checked. */
    public Type type() {
        return type;
    }

    /** One or two sentences for the operator. */
    public String meaning() {
        return meaning;
    }
}
