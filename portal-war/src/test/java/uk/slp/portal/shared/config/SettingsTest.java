package uk.slp.portal.shared.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.Reviewed;

@DisplayName("Settings")
class SettingsTest {
    private static Settings of(Map<String, String> environment) {
        return Settings.read(environment::get);
    }

    @Test
    @DisplayName("by default: embedded database, migrated by itself, with demonstration data")
    void defaults() {
        Settings settings = of(Map.of());
        assertTrue(settings.embeddedDatabase());
        assertTrue(settings.migratesItself());
        assertTrue(settings.demonstration());
        assertEquals(8080, settings.number(Setting.HTTP_PORT));
    }

    @Test
    @DisplayName("a server database is migrated only when told, and holds no demonstration data unless told")
    void serverDatabase() {
        Settings settings = of(Map.of("PORTAL_DB_URL", "jdbc:postgresql://db.example/portal"));
        assertFalse(settings.embeddedDatabase());
        assertFalse(settings.migratesItself());
        assertFalse(settings.demonstration());
        assertTrue(of(Map.of("PORTAL_DB_URL", "jdbc:postgresql://db.example/portal", "PORTAL_DB_MIGRATE", "true"))
                .migratesItself());
    }

    @Test
    @DisplayName("e-mail is off without a mail server, and with one needs a sender and an address for its links")
    void email() {
        assertFalse(of(Map.of("PORTAL_SMTP_FROM", "portal@example.org")).sendsEmail());
        Map<String, String> host = new HashMap<>(Map.of("PORTAL_SMTP_HOST", "mail.example.org"));
        assertTrue(assertThrows(SettingRefused.class, () -> of(host)).sentence().contains("PORTAL_SMTP_FROM"));
        host.put("PORTAL_SMTP_FROM", "portal@example.org");
        assertTrue(assertThrows(SettingRefused.class, () -> of(host)).sentence().contains("PORTAL_PUBLIC_URL"));
        host.put("PORTAL_PUBLIC_URL", "https://learning.example.org/");
        assertTrue(of(host).sendsEmail());
        assertEquals("https://learning.example.org", of(host).publicUrl());
        host.put("PORTAL_SMTP_PASSWORD", "secret");
        SettingRefused refused = assertThrows(SettingRefused.class, () -> of(host));
        assertTrue(refused.sentence().contains("PORTAL_SMTP_USER"), refused.sentence());
    }

    @Test
    @DisplayName("reminders: two and one working days before, on the day and the working day after, unless told")
    void reminders() {
        assertEquals(List.of(2, 1, 0, -1), of(Map.of()).reminderDays());
        assertEquals(List.of(5, -3), of(Map.of("PORTAL_REMINDER_DAYS", "5, -3")).reminderDays());
        assertEquals(List.of(), of(Map.of("PORTAL_REMINDER_DAYS", "none")).reminderDays());
    }

    @Test
    @DisplayName("reminders of a review meeting: five and two working days before it unless told, and never after it")
    void meetingReminders() {
        assertEquals(List.of(5, 2), of(Map.of()).meetingReminderDays());
        assertEquals(
                List.of(3, 0),
                of(Map.of("PORTAL_MEETING_REMINDER_DAYS", "3,0,-1")).meetingReminderDays());
        assertEquals(
                List.of(), of(Map.of("PORTAL_MEETING_REMINDER_DAYS", "none")).meetingReminderDays());
    }

    @ParameterizedTest(name = "{0}={1}")
    @DisplayName("a wrong value is refused with a sentence that names the key and says what to do")
    @CsvSource({
        "PORTAL_HTTP_PORT, eighty, whole number",
        "PORTAL_HTTP_PORT, 70000, whole number",
        "PORTAL_DEMO, yes, true or false",
        "PORTAL_DB_MIGRATE, 1, true or false",
        "PORTAL_DB_URL, mysql://db, jdbc:postgresql:",
        "PORTAL_INDEX_POLL_MILLIS, 5, whole number",
        "PORTAL_CLAMAV, clamav, host and a port",
        "PORTAL_CLAMAV, clamav:70000, host and a port",
        "PORTAL_CLAMAV, http://clamav:3310, host and a port",
        "PORTAL_PUBLIC_URL, learning.example.org, https://",
        "PORTAL_PUBLIC_URL, https://learning.example.org/?a=b, https://",
        "PORTAL_SMTP_HOST, mail.example.org:25, without a port",
        "PORTAL_SMTP_PORT, 0, whole number",
        "PORTAL_SMTP_FROM, The Portal, one e-mail address",
        "PORTAL_SMTP_STARTTLS, yes, 'required, offered or off'",
        "PORTAL_REMINDER_DAYS, tomorrow, divided by commas",
        "PORTAL_REMINDER_DAYS, '2,2', different whole numbers",
        "PORTAL_REMINDER_DAYS, '1,21', from -20 to 20",
        "PORTAL_REMINDER_DAYS, '2,,1', divided by commas",
    })
    void refusals(String key, String value, String mend) {
        SettingRefused refused = assertThrows(SettingRefused.class, () -> of(Map.of(key, value)));
        assertTrue(refused.sentence().contains(key), refused.sentence());
        assertTrue(refused.sentence().contains(mend), refused.sentence());
    }

    @Test
    @DisplayName("a data folder that is a file is refused")
    void folderIsFile(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThrows(SettingRefused.class, () -> of(Map.of("PORTAL_DATA_DIR", file.toString())));
    }

    @Test
    @DisplayName("a password is never shown")
    void secret() {
        SettingRefused refused =
                assertThrows(SettingRefused.class, () -> of(Map.of("PORTAL_DB_PASSWORD", "geheim".repeat(100))));
        assertFalse(refused.sentence().contains("geheim"));
    }

    @Test
    @DisplayName("the page for operators lists every key")
    void page() {
        StringBuilder text = new StringBuilder("# Configuration\n\n");
        text.append(
                "Generated from the list of settings by a test. The portal reads these from its environment once, at");
        text.append(
                " start; a wrong\nvalue stops the start with a sentence.\n\n| key | default | meaning |\n|---|---|---|\n");
        for (Setting setting : Setting.values()) {
            String value = setting.defaultValue().isEmpty() ? "" : "`" + setting.defaultValue() + "`";
            text.append("| `")
                    .append(setting.key())
                    .append("` | ")
                    .append(value)
                    .append(" | ");
            text.append(setting.meaning()).append(" |\n");
        }
        Reviewed.page("operations/configuration.md", text.toString());
    }
}
