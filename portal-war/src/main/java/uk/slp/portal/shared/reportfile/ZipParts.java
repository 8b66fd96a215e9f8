package uk.slp.portal.shared.reportfile;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import uk.slp.portal.shared.error.RuleViolation;

/**
 * Goes through the parts of a Word file, counting while it unpacks: at most 5,000 parts, 150 MB together, and 32 MB in
 * one part of XML, which takes many times its size in memory. A report of 400,000 characters stays far below.
 */
final class ZipParts {
    static final int MOST_PARTS = 5_000;
    static final long MOST_BYTES = 150L * 1024 * 1024;
    static final long MOST_BYTES_OF_XML = 32L * 1024 * 1024;
    private static final int PIECE = 64 * 1024;

    private ZipParts() {}

    /** What is done with a part. */
    interface Visitor {
        /**
         * Looks at a part; what is not read of it is unpacked and counted all the same.
         *
         * @param name in lower case
         */
        void part(String name, InputStream content) throws IOException;
    }

    /**
     * Shows every part.
     *
     * @throws RuleViolation if the file is damaged or unpacks to more than a report can be
     */
    static void each(byte[] content, Visitor visitor) {
        byte[] piece = new byte[PIECE];
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            Counted counted = new Counted(zip);
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                parts++;
                if (parts > MOST_PARTS) {
                    throw tooMuch();
                }
                String name = entry.getName().toLowerCase(Locale.ROOT);
                counted.begin(name.endsWith(".xml") ? MOST_BYTES_OF_XML : MOST_BYTES);
                visitor.part(name, counted);
                int read = counted.read(piece, 0, PIECE);
                while (read >= 0) {
                    read = counted.read(piece, 0, PIECE);
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw ReportFile.damaged();
        }
    }

    private static RuleViolation tooMuch() {
        return ReportFile.refused(
                "file_unpacks_too_large",
                "The file is far larger inside than a report can be. Save it with smaller pictures and add it again, or"
                        + " add a PDF.");
    }

    /** Counts what is unpacked, and leaves the closing to whoever opened it. */
    private static final class Counted extends FilterInputStream {
        private long all;
        private long part;
        private long most;

        Counted(InputStream in) {
            super(in);
        }

        void begin(long mostOfPart) {
            part = 0;
            most = mostOfPart;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            all += bytes;
            part += bytes;
            if (all > MOST_BYTES || part > most) {
                throw tooMuch();
            }
        }

        @Override
        public void close() {
            // The next part comes from the same stream.
        }
    }
}
