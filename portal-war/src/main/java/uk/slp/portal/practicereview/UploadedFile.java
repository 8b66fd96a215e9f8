package uk.slp.portal.practicereview;

/**
 * A report file as it was uploaded, for download only.
 *
 * @param name safe to put into a header
 * @param mediaType as found in the content
 */
public record UploadedFile(String name, String mediaType, byte[] content) {
    public UploadedFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
