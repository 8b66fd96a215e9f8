package uk.slp.it.inside;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.io.File;
import java.lang.reflect.Field;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.People;
import uk.slp.portal.shared.access.Person;

/** What every test inside the container stands on: the one deployment of the run, on PostgreSQL with demonstration data. */
@ExtendWith(ArquillianExtension.class)
public abstract class InContainerTest {
    /** The war as built, and this package. */
    @Deployment
    public static WebArchive portal() {
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class, new File(System.getProperty("portal.server"), "portal-war.war"))
                .addPackages(true, "uk.slp.it.inside");
    }

    /** Does something as a demonstration account, by its name, and then is again who it was. */
    protected static <T> T as(String account, Callable<T> action) throws Exception {
        Person person = CDI.current().select(People.class).get().byUsername(account);
        if (person == null) {
            throw new IllegalArgumentException("There is no demonstration account " + account);
        }
        CurrentUser user = user();
        Person before = user.person();
        become(user, person);
        try {
            return action.call();
        } finally {
            become(user, before);
        }
    }

    /** Who is asking just now. */
    static CurrentUser user() {
        BeanManager manager = CDI.current().getBeanManager();
        Bean<?> bean = manager.resolve(manager.getBeans(CurrentUser.class));
        CDI.current().select(CurrentUser.class).get().isSignedIn();
        // The instance itself: what injection hands out is a proxy without the fields.
        return (CurrentUser) manager.getContext(RequestScoped.class).get(bean);
    }

    private static void become(CurrentUser user, Person person) throws ReflectiveOperationException {
        Field field = CurrentUser.class.getDeclaredField("person");
        field.setAccessible(true);
        field.set(user, person);
    }
}
