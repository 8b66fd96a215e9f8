package uk.slp.it.portal;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import uk.slp.it.harness.Portal;

@DisplayName("The whole path on the embedded database")
class WholePathOnEmbeddedDatabaseIT extends WholePathIT {
    @Override
    Portal fresh() {
        return Portal.aloneOnEmbeddedDatabase().start();
    }

    /** One film is enough. */
    @Override
    void film(Page page, String name) {
        page.evaluate("() => window.scrollTo(0, 0)");
    }

    /** The pages are the same on both databases. */
    @Override
    protected void assertAccessible(Page page) {
        page.evaluate("() => window.scrollTo(0, 0)");
    }

    /** One end is enough here: amid the rapid review, with the most behind it. */
    @Override
    void again() {
        if (amidReview()) {
            super.again();
        }
    }

    /** Not a test here: what is withheld is kept from search, feed and pages by the same queries on both databases. */
    @Override
    void withheld() {
        throw new UnsupportedOperationException();
    }
}
