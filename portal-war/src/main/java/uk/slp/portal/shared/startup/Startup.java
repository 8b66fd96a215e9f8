package uk.slp.portal.shared.startup;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import javax.sql.DataSource;
import uk.slp.migration.schema.SchemaMigrator;
import uk.slp.migration.schema.SchemaProblem;
import uk.slp.migration.schema.SchemaStatus;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.config.RefusedStart;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.SettingRefused;
import uk.slp.portal.shared.config.Settings;

/**
 * The start in its order: settings, data folder, schema, then everybody else's work. A wrong value or a wrong schema
 * ends the process with a sentence; a portal that cannot keep a notification must not look as if it could.
 */
@ApplicationScoped
public class Startup {
    private static final Logger LOG = System.getLogger(Startup.class.getName());

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Inject
    private Event<PortalReady> ready;

    @Inject
    private RequestContextController requests;

    @Inject
    private CurrentUser user;

    private volatile boolean started;

    @BySystem("the container, once, before anything else")
    void start(@Observes @Priority(100) @Initialized(ApplicationScoped.class) Object context) {
        try {
            Settings settings = Settings.current();
            Files.createDirectories(settings.dataDirectory());
            prepareSchema(settings);
            announce(settings);
            started = true;
            LOG.log(Level.INFO, "The portal is ready on port {0}.", settings.text(Setting.HTTP_PORT));
        } catch (SettingRefused refused) {
            refuse(refused.sentence());
        } catch (IOException e) {
            refuse("The portal did not start: the folder in PORTAL_DATA_DIR cannot be created or written. Choose"
                    + " another, or give the portal the right to write there.");
        }
    }

    /** Work at start is done by the portal itself: there is no request, so one is opened for nobody. */
    private void announce(Settings settings) {
        requests.activate();
        try {
            user.actAs(null);
            ready.fire(new PortalReady(settings.demonstration()));
        } finally {
            requests.deactivate();
        }
    }

    /** Whether every step of the start succeeded. */
    public boolean started() {
        return started;
    }

    private void prepareSchema(Settings settings) {
        try {
            SchemaMigrator migrator = new SchemaMigrator(database);
            SchemaStatus schema = settings.migratesItself() ? migrator.migrate() : migrator.validate();
            if (!schema.isCurrent()) {
                throw new SettingRefused("The portal did not start: " + schema.sentence()
                        + " Run the migration command (java -jar migration.jar migrate), or set"
                        + " PORTAL_DB_MIGRATE=true.");
            }
        } catch (SchemaProblem problem) {
            throw new SettingRefused("The portal did not start: " + problem.getMessage());
        }
    }

    private static void refuse(String sentence) {
        RefusedStart.end(sentence);
        throw new IllegalStateException(sentence);
    }
}
