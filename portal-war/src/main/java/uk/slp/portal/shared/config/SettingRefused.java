package uk.slp.portal.shared.config;

/** A setting that cannot be used; the message is a sentence that names the key and says what to do. */
public class SettingRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public SettingRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }
}
