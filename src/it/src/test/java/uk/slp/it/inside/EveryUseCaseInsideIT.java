package uk.slp.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.error.NotSignedIn;

/**
 * Calls every guarded use case as every role, and as nobody, and compares what the running gate does with what the
 * method declares; the table of what they declare is reviewed by people ({@code architecture/access.md}). The calls carry
 * no arguments that mean anything, and what they may do all the same is rolled back: which records a role reaches is
 * tried over pages and operations, by the access matrix.
 */
@DisplayName("Inside the portal, every use case")
class EveryUseCaseInsideIT extends InContainerTest {
    private static final List<String> ONE_OF_EACH_ROLE = List.of(
            "priya.nair",
            "martin.oduya",
            "grace.lindqvist",
            "helen.strachan",
            "nadia.rahman",
            "oliver.brandt",
            "jenny.marlow",
            "joseph.amadi",
            "eleanor.marsh",
            "david.okonkwo",
            "ruth.hale",
            "tom.ferris",
            "omar.siddiq",
            "sian.price",
            "naomi.ferrier");

    private static final int FEWEST = 120;

    @Resource
    private UserTransaction transaction;

    /** What the gate did with one call. */
    private enum Gate {
        LET_THROUGH,
        REFUSED,
        ASKED_FOR_SIGN_IN
    }

    @Test
    @DisplayName("is open to the roles that it names, and to nobody else")
    void everyRole() throws Exception {
        Map<Method, Object> useCases = useCases();
        assertTrue(useCases.size() >= FEWEST, useCases.size() + " guarded use cases");
        TreeSet<String> wrong = new TreeSet<>();
        for (Map.Entry<Method, Object> useCase : useCases.entrySet()) {
            Method method = useCase.getKey();
            note(wrong, "nobody", method, Gate.ASKED_FOR_SIGN_IN, call(useCase.getValue(), method));
            for (String account : ONE_OF_EACH_ROLE) {
                Gate said = as(account, () -> call(useCase.getValue(), method));
                note(wrong, account, method, as(account, () -> declared(method)), said);
            }
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    private static void note(TreeSet<String> wrong, String who, Method method, Gate declared, Gate said) {
        if (declared != said) {
            wrong.add(method.getDeclaringClass().getSimpleName() + "." + method.getName() + " as " + who + ": " + said
                    + " and not " + declared);
        }
    }

    private static Gate declared(Method method) {
        boolean holds = Arrays.stream(method.getAnnotation(Requires.class).value())
                .anyMatch(user().person().permissions()::contains);
        return holds ? Gate.LET_THROUGH : Gate.REFUSED;
    }

    private Gate call(Object bean, Method method) throws Exception {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(EveryUseCaseInsideIT::nothing)
                .toArray();
        transaction.begin();
        try {
            method.invoke(bean, arguments);
            return Gate.LET_THROUGH;
        } catch (InvocationTargetException e) {
            return gate(e.getCause(), method);
        } finally {
            transaction.rollback();
        }
    }

    private static Gate gate(Throwable thrown, Method method) {
        if (thrown instanceof NotSignedIn) {
            return Gate.ASKED_FOR_SIGN_IN;
        }
        // A use case may itself refuse a person; only the gate says it before the method has begun.
        boolean begun = Arrays.stream(thrown.getStackTrace())
                .anyMatch(frame ->
                        frame.getClassName().equals(method.getDeclaringClass().getName())
                                && frame.getMethodName().equals(method.getName()));
        return thrown instanceof NotPermitted && !begun ? Gate.REFUSED : Gate.LET_THROUGH;
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? (Object) 0 : null;
    }

    private static Map<Method, Object> useCases() {
        BeanManager manager = CDI.current().getBeanManager();
        Map<Method, Object> found = new LinkedHashMap<>();
        manager.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("uk.slp.portal."))
                .filter(bean -> bean.getBeanClass().getSimpleName().matches(".*(Service|Queries)"))
                .sorted(Comparator.comparing(bean -> bean.getBeanClass().getName()))
                .forEach(bean -> guarded(bean).forEach(method -> found.put(method, reference(manager, bean))));
        return found;
    }

    private static List<Method> guarded(Bean<?> bean) {
        return Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.isAnnotationPresent(Requires.class))
                .toList();
    }

    private static Object reference(BeanManager manager, Bean<?> bean) {
        return manager.getReference(bean, bean.getBeanClass(), manager.createCreationalContext(bean));
    }
}
