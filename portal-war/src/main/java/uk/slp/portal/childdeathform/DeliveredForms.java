package uk.slp.portal.childdeathform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The forms that come with the portal, from the files in {@code forms}. They are where a panel begins; what it changes is its own. */
final class DeliveredForms {
    private DeliveredForms() {}

    /** The codes, in the order of their list. */
    static List<String> codes() {
        return text("forms/forms.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    /** One of them. */
    static FormDefinition one(String code) {
        return FormJson.read(text("forms/" + code + ".json"));
    }

    /** All of them. */
    static List<FormDefinition> all() {
        return codes().stream().map(DeliveredForms::one).toList();
    }

    /** The schema of the files. */
    static String schema() {
        return text("form.schema.json");
    }

    private static String text(String file) {
        try (InputStream in = DeliveredForms.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The portal came without " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
