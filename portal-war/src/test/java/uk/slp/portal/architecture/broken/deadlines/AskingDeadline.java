package uk.slp.portal.architecture.broken.deadlines;

import javax.sql.DataSource;
import uk.slp.portal.shared.config.Settings;

/** A deadline that asks a database and the settings, in a package that does not say where null may be. */
public class AskingDeadline {
    DataSource database;
    Settings settings;
}
