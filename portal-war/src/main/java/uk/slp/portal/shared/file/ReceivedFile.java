package uk.slp.portal.shared.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import uk.slp.portal.shared.config.Settings;

/**
 * A file on its way in, in a folder of the portal's own until it is known what it is. Whatever becomes of it, closing
 * removes it; what an end of the process left behind is removed at the next start.
 */
public final class ReceivedFile implements AutoCloseable {
    /** The folder for files on their way in, below the data folder. */
    private static final String FOLDER = "incoming";

    private static final int PIECE = 64 * 1024;

    private final Path path;
    private final long size;

    private ReceivedFile(Path path, long size) {
        this.path = path;
        this.size = size;
    }

    /**
     * Takes in what a stream holds.
     *
     * @param most bytes to take at most; one more is taken if there is one, so that the check can tell that it was too much
     */
    public static ReceivedFile from(InputStream content, long most) {
        try {
            return in(folder(), content, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReceivedFile in(Path folder, InputStream content, long most) throws IOException {
        Path path = Files.createTempFile(folder, "file", ".part");
        try {
            return new ReceivedFile(path, copy(content, path, most));
        } catch (IOException | RuntimeException e) {
            discard(path);
            throw e;
        }
    }

    private static long copy(InputStream content, Path path, long most) throws IOException {
        long size = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] piece = new byte[PIECE];
            int read = content.read(piece);
            while (read >= 0 && size <= most) {
                out.write(piece, 0, read);
                size += read;
                read = content.read(piece);
            }
        }
        return size;
    }

    /** The folder for files on their way in, made if it is not there. */
    public static Path folder() throws IOException {
        return Files.createDirectories(Settings.current().dataDirectory().resolve(FOLDER));
    }

    /** Removes what an earlier process left on its way in. */
    static void clear() throws IOException {
        try (Stream<Path> left = Files.list(folder())) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** How many bytes it has. */
    public long size() {
        return size;
    }

    /** Its content, from the beginning. */
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() {
        discard(path);
    }

    private static void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // The next start removes it.
            path.toFile().deleteOnExit();
        }
    }
}
