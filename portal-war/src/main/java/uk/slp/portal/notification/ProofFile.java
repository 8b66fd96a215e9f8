package uk.slp.portal.notification;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that proves what was sent.
 *
 * @param name name under which it is kept; the reference, never a name of a person
 * @param type its media type
 * @param content its bytes
 * @param hash SHA-256 of the sent version, hexadecimal
 */
public record ProofFile(String name, String type, byte[] content, String hash) {
    public ProofFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProofFile file && file.name.equals(name) && Arrays.equals(file.content, content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return "ProofFile[" + name + "]";
    }
}
